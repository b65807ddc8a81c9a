// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::content {

/// A guide's file is text of some pages; what lies beyond this is not read (and reported), so that no file can stall a
/// window.
inline constexpr std::size_t maximum_file_size = std::size_t{1} << 20; // bytes

/// The file as clean UTF-8 (utf8.h), or nothing when it cannot be read. Whatever had to be mended is reported.
std::optional<std::string> read_text(const std::filesystem::path& file, Problems& problems);

/// The files in `folder` that end in `extension`, sorted by name.
/// A folder that does not exist gives none.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder, const std::string& extension,
                                              Problems& problems);

} // namespace wijzer::content
