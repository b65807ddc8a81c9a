// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

/// A guide's file is text of some pages; what lies beyond this is not read (and reported), so that no file can stall a
/// window.
inline constexpr std::size_t maximum_file_size = std::size_t{1} << 20; // bytes

/// The file as clean UTF-8 (utf8.h), or nothing when it cannot be read. Whatever had to be mended is reported.
std::optional<std::string> read_text(const std::filesystem::path& file, Problems& problems);

/// Whether a file's name ends in ".md" or ".markdown", in upper or lower case, and does not begin with a full stop.
bool is_markdown(const std::filesystem::path& file);

/// The Markdown files in `folder` itself, sorted by name. A folder that does not exist gives none.
std::vector<std::filesystem::path> list_markdown(const std::filesystem::path& folder, Problems& problems);

/// The files in `folder` itself whose names end in `ending`.
std::set<std::filesystem::path> list_files(const std::filesystem::path& folder, std::string_view ending);

/// Reports the folders below `folder` that hold Markdown files, since nothing reads them there. Skips the subfolders in
/// `known`. Bounded in depth and in number of entries, so that a large disk costs no time.
void report_unread_folders(const std::filesystem::path& folder, const std::vector<std::string>& known,
                           Problems& problems);

} // namespace wijzer::content
