// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <system_error>

namespace wijzer::app::system {

/// Where bytes that are written to a path end up.
struct WriteTarget {
    enum class Kind {
        missing, ///< does not exist yet
        file,    ///< a regular file
        folder,
        stream ///< a pipe, a terminal, a device: gets the bytes, and is never replaced
    };
    Kind kind = Kind::missing;
    std::filesystem::path path;    ///< behind all symbolic links, also when it is missing
    std::optional<int> descriptor; ///< of this process, when the path names one (/dev/stdout, /dev/fd/5)
    std::error_code error;         ///< why the target cannot be found
};

WriteTarget find_write_target(const std::filesystem::path& file);

} // namespace wijzer::app::system
