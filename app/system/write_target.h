// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <system_error>

namespace wijzer::app::system {

/// Where the bytes go that somebody writes to a path.
struct WriteTarget {
    enum class Kind {
        missing, ///< is to be made
        file,    ///< a regular file
        folder,
        stream ///< a pipe, a terminal, a device: gets the bytes, and is never replaced
    };
    Kind kind = Kind::missing;
    std::filesystem::path path;    ///< behind all symbolic links, also when it is missing
    std::optional<int> descriptor; ///< of this process, when the path names one (/dev/stdout, /dev/fd/5)
    std::error_code error;         ///< why it cannot be known
};

WriteTarget find_write_target(const std::filesystem::path& file);

} // namespace wijzer::app::system
