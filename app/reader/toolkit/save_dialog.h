// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

class wxWindow;

namespace wijzer::app::reader {

/// A kind of file to save, such as {"PDF", "pdf"}.
struct FileKind {
    std::string name;
    std::string extension; ///< without a dot
};
inline const FileKind pdf_file{"PDF", "pdf"};
inline const FileKind markdown_file{"Markdown", "md"};

/// The chosen name with the extension added. Unchanged when it has the extension already, in small letters or capitals,
/// or when it is that of a pipe or a device.
std::filesystem::path with_extension(const std::filesystem::path& chosen, const std::string& extension);

/// The name that `choose` gives, with the extension. When adding the extension gives the name of an existing file and
/// `may_replace` says no, `choose` is asked again. Nothing when it gives nothing.
std::optional<std::filesystem::path>
choose_file_name(const std::string& extension, const std::function<std::optional<std::filesystem::path>()>& choose,
                 const std::function<bool(const std::filesystem::path&)>& may_replace);

/// The "save as" dialog of the whole program: asks where to save, adds the extension, and asks before a file is
/// overwritten. Nothing when the reader chose no file.
std::optional<std::filesystem::path> ask_where_to_save(wxWindow& parent, const std::string& title,
                                                       const std::string& name, const FileKind& kind);

} // namespace wijzer::app::reader
