// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <sys/resource.h>

namespace wijzer::bench {

/// The most memory that this process held at any time, in MB.
inline std::size_t resident_megabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) / 1024; // Linux counts in kB
}

} // namespace wijzer::bench
