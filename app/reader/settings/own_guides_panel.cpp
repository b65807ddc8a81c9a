// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/settings/own_guides_panel.h"

#include "app/language/translate.h"
#include "app/library/own_guides.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/button.h>
#include <wx/dirdlg.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int list_height = 76; // DIP at a text size of 100 %: three folders

} // namespace

OwnGuidesPanel::OwnGuidesPanel(wxWindow* parent, library::Settings& settings)
    : wxPanel(parent), m_settings(settings),
      m_explanation(new wxStaticText(this, wxID_ANY, to_wx(tr("They stand beside the guide of the program.")))),
      m_list(new wxListBox(this, wxID_ANY)), m_add(new wxButton(this, wxID_ANY, to_wx(tr("&Add a folder…")))),
      m_remove(new wxButton(this, wxID_ANY, to_wx(tr("&Remove")))),
      m_message(new wxStaticText(this, wxID_ANY, wxString())) {
    native::set_accessible_name(*m_list, tr("Folders of your own guides"));
    choose_folder = [this]() -> std::optional<std::filesystem::path> {
        wxDirDialog dialog(this, to_wx(tr("Choose the folder of a guide")), wxString(),
                           wxDD_DEFAULT_STYLE | wxDD_DIR_MUST_EXIST);
        return dialog.ShowModal() == wxID_OK ? std::optional(content::path_from_utf8(to_utf8(dialog.GetPath())))
                                             : std::nullopt;
    };
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_add, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
    buttons->Add(m_remove);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_explanation, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
    column->Add(m_list, wxSizerFlags().Expand());
    column->Add(m_message, wxSizerFlags().Expand().Border(wxTOP, FromDIP(6)));
    column->Add(buttons, wxSizerFlags().Border(wxTOP, FromDIP(8)));
    SetSizer(column);
    m_message->Hide();
    m_add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add(); });
    m_remove->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
    m_list->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { enable_remove(); });
    m_list->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        event.GetKeyCode() == WXK_DELETE || event.GetKeyCode() == WXK_NUMPAD_DELETE ? remove() : event.Skip();
    });
    refresh();
}

std::vector<std::filesystem::path> OwnGuidesPanel::listed_folders() const {
    std::vector<std::filesystem::path> folders;
    for (const content::GuidePlace& guide : library::own_guides(m_settings)) {
        folders.push_back(guide.folder);
    }
    return folders;
}

void OwnGuidesPanel::refresh() {
    m_list->SetMinSize(FromDIP(wxSize(160, list_height * m_settings.number(library::zoom_key, 100) / 100)));
    m_list->Clear();
    for (const std::filesystem::path& folder : listed_folders()) {
        m_list->Append(to_wx(content::path_to_utf8(folder)));
    }
    enable_remove();
}

void OwnGuidesPanel::add() {
    const auto folder = choose_folder();
    if (!folder) {
        return;
    }
    const std::string name = content::path_to_utf8(*folder);
    if (!library::looks_like_guide(*folder)) {
        show_message(tr_with("There is no guide in {}: it has no gids.xml and no Markdown files.", name));
        return;
    }
    const std::vector<std::filesystem::path> before = listed_folders();
    std::vector<std::filesystem::path> folders = before;
    folders.push_back(*folder);
    library::set_own_guides(m_settings, folders);
    if (listed_folders() == before) {
        show_message(tr_with("{} is in the list already.", name));
        return;
    }
    show_message({});
    refresh();
    m_list->SetSelection(static_cast<int>(m_list->GetCount()) - 1);
    enable_remove();
    if (on_changed) {
        on_changed();
    }
}

void OwnGuidesPanel::remove() {
    const int chosen = m_list->GetSelection();
    if (chosen == wxNOT_FOUND) {
        return;
    }
    std::vector<std::filesystem::path> folders = listed_folders();
    folders.erase(folders.begin() + std::min<std::ptrdiff_t>(chosen, std::ssize(folders) - 1));
    library::set_own_guides(m_settings, folders);
    show_message({});
    refresh();
    if (!folders.empty()) {
        m_list->SetSelection(std::min(chosen, static_cast<int>(folders.size()) - 1));
        enable_remove();
    }
    m_list->SetFocus(); // the button may be disabled now and then loses the keyboard
    if (on_changed) {
        on_changed();
    }
}

void OwnGuidesPanel::enable_remove() {
    m_remove->Enable(m_list->GetSelection() != wxNOT_FOUND);
}

std::string OwnGuidesPanel::message() const {
    return m_message->IsShown() ? to_utf8(m_message->GetLabel()) : std::string{};
}

void OwnGuidesPanel::show_message(const std::string& sentence) {
    m_message->SetLabelText(to_wx(sentence));
    m_message->Wrap(GetClientSize().x);
    m_message->Show(!sentence.empty());
    for (wxWindow* window = this; window && !window->IsTopLevel(); window = window->GetParent()) {
        window->Layout();
        window->FitInside();
    }
}

} // namespace wijzer::app::reader
