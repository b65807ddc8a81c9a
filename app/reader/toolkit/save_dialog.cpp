// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/save_dialog.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

namespace wijzer::app::reader {
namespace {

namespace fs = std::filesystem;

bool is_same_but_for_case(const std::string& one, const std::string& other) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [&](char left, char right) { return lower(left) == lower(right); });
}

} // namespace

fs::path with_extension(const fs::path& chosen, const std::string& extension) {
    std::error_code error;
    const fs::file_status status = fs::status(chosen, error);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status)) {
        return chosen;
    }
    std::string name = content::path_to_utf8(chosen.filename());
    const std::string ending = "." + extension;
    if (name.size() > ending.size() && is_same_but_for_case(name.substr(name.size() - ending.size()), ending)) {
        return chosen;
    }
    name.erase(name.find_last_not_of('.') + 1);
    return chosen.parent_path() / content::path_from_utf8(name + ending);
}

std::optional<fs::path> choose_file_name(const std::string& extension,
                                         const std::function<std::optional<fs::path>()>& choose,
                                         const std::function<bool(const fs::path&)>& may_replace) {
    while (true) {
        const std::optional<fs::path> chosen = choose();
        if (!chosen) {
            return std::nullopt;
        }
        const fs::path whole = with_extension(*chosen, extension);
        std::error_code error;
        if (whole == *chosen || !fs::exists(whole, error) || may_replace(whole)) {
            return whole; // the dialog itself has asked before replacing the chosen name
        }
    }
}

std::optional<fs::path> ask_where_to_save(wxWindow& parent, const std::string& title, const std::string& name,
                                          const FileKind& kind) {
    const std::string wildcard = kind.name + " (*." + kind.extension + ")|*." + kind.extension;
    wxFileDialog dialog(&parent, to_wx(title), wxString(), to_wx(name), to_wx(wildcard),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    return choose_file_name(
        kind.extension,
        [&]() -> std::optional<fs::path> {
            return dialog.ShowModal() == wxID_OK ? std::optional(content::path_from_utf8(to_utf8(dialog.GetPath())))
                                                 : std::nullopt;
        },
        [&](const fs::path& file) {
            const std::string question =
                language::tr_with("{} exists already. Replace it?", content::path_to_utf8(file.filename()));
            return wxMessageBox(to_wx(question), "Transitiewijzer", wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION,
                                &parent) == wxYES;
        });
}

} // namespace wijzer::app::reader
