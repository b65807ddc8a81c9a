// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/notes/notes_panel.h"

#include "app/language/dates.h"
#include "app/language/translate.h"
#include "app/reader/toolkit/icons.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "index/text/words.h"

#include <algorithm>
#include <wx/checkbox.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace wijzer::app::reader {

using language::tr;

namespace {

constexpr int pause_before_saving =
    300; // milliseconds after the first typed character; further typing does not prolong it

} // namespace

NotesPanel::NotesPanel(wxWindow* parent)
    : wxPanel(parent), m_parts(new wxBoxSizer(wxVERTICAL)),
      m_bookmark(new wxCheckBox(this, wxID_ANY, to_wx(tr("Bookmark")))),
      m_note(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE)),
      m_changed(new wxStaticText(this, wxID_ANY, wxString())), m_filter(new wxSearchCtrl(this, wxID_ANY)),
      m_list(new wxListBox(this, wxID_ANY)), m_pause(this) {
    native::add_text_margins(*m_note);
    native::shorten_rows(*m_list);
    native::set_accessible_name(*m_note, tr("My note with this document"));
    native::set_accessible_name(*m_filter, tr("Filter my notes and bookmarks"));
    native::set_accessible_name(*m_list, tr("My notes and bookmarks"));
    m_filter->SetDescriptiveText(to_wx(tr("Filter my notes and bookmarks")));
    auto* mine = new wxBoxSizer(wxVERTICAL);
    auto* all = new wxBoxSizer(wxVERTICAL);
    const auto row = [this](int proportion) { return wxSizerFlags(proportion).Expand().Border(wxALL, FromDIP(8)); };
    mine->Add(m_bookmark, row(0));
    mine->Add(m_note, row(1));
    mine->Add(m_changed, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    all->Add(m_filter, row(0));
    all->Add(m_list, row(1));
    m_parts->Add(mine, wxSizerFlags(3).Expand());
    m_parts->Add(all, wxSizerFlags(2).Expand());
    SetSizer(m_parts);
    Bind(wxEVT_SIZE, [this](wxSizeEvent&) {
        wrap_changed();                        // also lays out
        CallAfter([this] { wrap_changed(); }); // GTK styles a new label only later, and it is then measured again
    });
    m_note->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        m_typed = true;
        if (!m_pause.IsRunning()) {
            m_pause.StartOnce(pause_before_saving);
        }
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { flush(); });
    m_bookmark->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) {
        if (on_bookmark) {
            on_bookmark(m_document, m_title,
                        event.IsChecked() ? library::Presence::present : library::Presence::removed);
        }
    });
    m_filter->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { fill_list(); });
    m_list->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { open_selected(); });
    m_list->Bind(wxEVT_CHAR_HOOK,
                 [this](wxKeyEvent& event) { event.GetKeyCode() == WXK_RETURN ? open_selected() : event.Skip(); });
}

void NotesPanel::flush() {
    m_pause.Stop();
    if (m_typed && on_changed) {
        m_typed = false;
        on_changed(m_document, m_title, to_utf8(m_note->GetValue()));
    }
}

void NotesPanel::show_document(const std::string& document, const std::string& title, const library::Library& library) {
    flush();
    const bool is_same = m_document == document;
    m_document = document;
    m_title = title;
    if (const wxString note = to_wx(library.note(document)); m_note->GetValue() != note) {
        const long place = is_same ? m_note->GetInsertionPoint() : 0;
        m_note->ChangeValue(note);
        m_note->SetInsertionPoint(std::min(place, m_note->GetLastPosition()));
    }
    m_bookmark->SetValue(library.has_bookmark(document));
    m_note->Enable(!document.empty());
    m_bookmark->Enable(!document.empty());
    show_changed(library);
}

void NotesPanel::show_list(const library::Library& library) {
    m_rows.clear();
    show_changed(library);
    const auto add = [this](const auto& record, const std::string& text) {
        const std::string title = record.title.empty() ? record.document : record.title;
        m_rows.push_back({record.document, title, " " + index::fold(title + "\n" + text)});
    };
    for (const library::Note& note : library.notes()) {
        add(note, note.text);
    }
    for (const library::Bookmark& bookmark : library.bookmarks()) {
        if (library.note(bookmark.document).empty()) {
            add(bookmark, {});
        }
    }
    fill_list();
}

void NotesPanel::set_theme(const themes::Theme& theme) {
    native::set_picture(*m_filter, field_icon(theme.color("soft")));
    m_filter->InvalidateBestSize();
}

void NotesPanel::stand(NotesPlace place) {
    m_parts->SetOrientation(place == NotesPlace::below ? wxHORIZONTAL : wxVERTICAL);
}

void NotesPanel::show_changed(const library::Library& library) {
    const auto time = library.note_changed(m_document);
    m_changed_text = time ? language::tr_with("Changed {}", language::moment_text(*time)) : std::string{};
    wrap_changed();
}

void NotesPanel::wrap_changed() {
    m_changed->SetLabel(to_wx(m_changed_text));
    m_changed->Wrap(std::max(m_note->GetSize().x, FromDIP(100))); // as wide as the note above it
    m_changed->Show(!m_changed_text.empty());
    Layout();
}

void NotesPanel::fill_list() {
    const std::string wanted = index::fold(to_utf8(m_filter->GetValue()));
    m_list->Clear();
    m_shown.clear();
    for (const Row& row : m_rows) {
        if (row.searched.find(" " + wanted) != std::string::npos) {
            m_list->Append(to_wx(row.label));
            m_shown.push_back(row.document);
        }
    }
}

void NotesPanel::open_selected() {
    const int row = m_list->GetSelection();
    if (row >= 0 && on_open) {
        on_open(std::string(m_shown[static_cast<std::size_t>(row)])); // a copy, because opening may refill the list
    }
}

void NotesPanel::focus_note() {
    m_note->SetFocus();
}

void NotesPanel::go_to_line(const std::string& line) {
    focus_note();
    const wxString wanted = to_wx(line);
    const int begin = m_note->GetValue().Find(wanted);
    if (!wanted.empty() && begin != wxNOT_FOUND) {
        m_note->SetSelection(begin, begin + static_cast<long>(wanted.length()));
        m_note->ShowPosition(begin);
    }
}

std::string NotesPanel::selected_text() const {
    return to_utf8(m_note->GetStringSelection());
}

std::string NotesPanel::note_text() const {
    return to_utf8(m_note->GetValue());
}

} // namespace wijzer::app::reader
