// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

namespace wijzer::content {

/// What read_regular_file says of a pipe, a socket or a device.
inline constexpr std::errc not_a_regular_file = std::errc::operation_not_supported;

/// The first `most` bytes of a file. Nothing, and the reason in `error`, when it cannot be read or is no regular file:
/// a pipe or a device may never end, so it is not opened. Never waits for another program.
std::optional<std::string> read_regular_file(const std::filesystem::path& file, std::size_t most,
                                             std::error_code& error);

} // namespace wijzer::content
