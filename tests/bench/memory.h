// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

namespace wijzer::bench {

/// The most memory that this process held at any time, in MB.
inline std::size_t resident_megabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) / 1024; // Linux counts in kB
}

/// The memory that this process holds now, in MB.
inline std::size_t held_megabytes() {
    std::size_t size = 0;
    std::size_t resident = 0; // pages
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) >> 20U;
}

} // namespace wijzer::bench
