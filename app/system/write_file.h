// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>

namespace wijzer::app::system {

/// Replaces a file in one step: a temporary file beside it, flushed to disk, then renamed. A reader sees the old file
/// or the new one, never half of either. Missing folders are made. Throws content::Error, with path and reason, and
/// leaves nothing behind.
void write_file(const std::filesystem::path& file, std::string_view bytes);

/// Called before each piece that is written, in bytes; returning false stops the writing.
using WriteProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// The same in pieces, for what may take long. False, and all is as it was, when `progress` stopped it.
bool write_file(const std::filesystem::path& file, std::string_view bytes, const WriteProgress& progress);

/// Each of two files in one folder becomes the other, in one step where the file system can. Throws content::Error.
void swap_files(const std::filesystem::path& one, const std::filesystem::path& other);

/// Removes what a write_file that was killed left beside `file`. Only while no other program writes it.
void remove_leftovers(const std::filesystem::path& file);

} // namespace wijzer::app::system
