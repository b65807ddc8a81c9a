// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>

namespace wijzer::index {

/// Called now and then while building, from any thread, one call at a time: documents done, documents in all.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

struct BuildOptions {
    std::string identity; ///< for the metadata (schema.h)
    Progress progress;
    std::stop_token stop;
};

} // namespace wijzer::index
