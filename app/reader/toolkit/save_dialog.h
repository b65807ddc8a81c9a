// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

class wxWindow;

namespace wijzer::app::reader {

/// The kind of file that is saved, such as {"PDF", "pdf"}.
struct FileKind {
    std::string name;
    std::string extension; ///< without a dot
};
inline const FileKind pdf_file{"PDF", "pdf"};
inline const FileKind markdown_file{"Markdown", "md"};

/// The name with the kind's extension, unless it ends in that (in capitals, too) or names a pipe or a device.
std::filesystem::path with_extension(const std::filesystem::path& chosen, const std::string& extension);

/// What the reader chose, made whole; `choose` is asked again when the extended name is that of another file and
/// `may_replace` says no. Nothing when nothing is chosen.
std::optional<std::filesystem::path>
choose_file_name(const std::string& extension, const std::function<std::optional<std::filesystem::path>()>& choose,
                 const std::function<bool(const std::filesystem::path&)>& may_replace);

/// The one "save as": asks where to save, adds the extension, and asks before it lets a file be overwritten.
std::optional<std::filesystem::path> ask_where_to_save(wxWindow& parent, const std::string& title,
                                                       const std::string& name, const FileKind& kind);

} // namespace wijzer::app::reader
