// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notes, and where they stand in the window.
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/notes/notes_panel.h"
#include "app/reader/page/document_tabs.h"

#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

constexpr int notes_width = 290; // DIP at 100 %
constexpr int page_share = 3;    // of five, above the notes
constexpr int notes_share = 2;

} // namespace

/// Made when it is wanted for the first time: most days begin without it.
NotesPanel& MainFrame::notes() {
    if (!m_notes) {
        wxWindow* shared = m_tabs->GetParent();
        m_notes = new NotesPanel(shared);
        m_notes->Hide();
        m_notes->set_theme(theme());
        m_notes->on_open = [this](const std::string& id) { open(id); };
        m_beside_tabs->Add(m_notes, wxSizerFlags().Expand());
        m_notes_controller->attach(*m_notes);
        shared->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            arrange_notes();
            event.Skip();
        });
    }
    return *m_notes;
}

void MainFrame::arrange_notes() {
    if (!m_notes) {
        return;
    }
    wxWindow& shared = *m_tabs->GetParent();
    const wxSize room = shared.GetClientSize();
    const int width = FromDIP(notes_width) * m_zoom / 100;
    const NotesPlace place = place_for_notes(room.x, room.y, width, canvas().reading_size());
    m_tabs->Show(place != NotesPlace::instead || !m_notes->IsShown());
    m_notes->stand(place);
    m_notes->SetMinSize(wxSize(place == NotesPlace::beside ? width : -1, -1));
    m_beside_tabs->SetOrientation(place == NotesPlace::beside ? wxHORIZONTAL : wxVERTICAL);
    m_beside_tabs->GetItem(m_tabs)->SetProportion(page_share);
    m_beside_tabs->GetItem(m_notes)->SetProportion(place == NotesPlace::beside ? 0 : notes_share);
    shared.Layout();
}

void MainFrame::show_notes() {
    notes().Show(!notes().IsShown());
    arrange_notes();
    notes().IsShown() ? notes().focus_note() : canvas().SetFocus();
}

void MainFrame::show_note(const std::string& line) {
    notes().Show();
    arrange_notes();
    notes().go_to_line(line);
}

/// Where the notes took the page's place, the page takes it back.
void MainFrame::uncover_page() {
    if (!m_tabs->IsShown()) {
        m_notes->Hide();
        arrange_notes();
    }
}

} // namespace wijzer::app::reader
