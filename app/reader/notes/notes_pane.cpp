// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/notes/notes_pane.h"

#include "app/reader/notes/notes_controller.h"

#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

constexpr int page_share = 3; // parts of the height, when the notes stand below the page
constexpr int notes_share = 2;

} // namespace

NotesPane::NotesPane(wxWindow& page, wxBoxSizer& row, NotesController& controller)
    : m_page(page), m_row(row), m_controller(controller) {}

NotesPanel& NotesPane::panel() {
    if (!m_panel) {
        wxWindow* shared = m_page.GetParent();
        m_panel = new NotesPanel(shared);
        m_panel->Hide();
        m_panel->set_theme(*m_theme);
        m_panel->on_open = [this](const std::string& id) {
            if (on_open) {
                on_open(id);
            }
        };
        m_row.Add(m_panel, wxSizerFlags().Expand());
        m_controller.attach(*m_panel);
        shared->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            arrange();
            event.Skip();
        });
    }
    return *m_panel;
}

void NotesPane::flush() {
    if (m_panel) {
        m_panel->flush();
    }
}

void NotesPane::set_style(const themes::Theme& theme, int width, int reading_size) {
    m_theme = theme;
    m_width = width;
    m_reading_size = reading_size;
    if (m_panel) {
        m_panel->set_theme(theme);
        arrange();
    }
}

void NotesPane::arrange() {
    if (!m_panel) {
        return;
    }
    wxWindow& shared = *m_page.GetParent();
    const wxSize room = shared.GetClientSize();
    const NotesPlace place = place_for_notes(room.x, room.y, m_width, m_reading_size);
    m_page.Show(place != NotesPlace::instead || !m_panel->IsShown());
    m_panel->stand(place);
    m_panel->SetMinSize(wxSize(place == NotesPlace::beside ? m_width : -1, -1));
    m_row.SetOrientation(place == NotesPlace::beside ? wxHORIZONTAL : wxVERTICAL);
    m_row.GetItem(&m_page)->SetProportion(page_share);
    m_row.GetItem(m_panel)->SetProportion(place == NotesPlace::beside ? 0 : notes_share);
    shared.Layout();
}

void NotesPane::toggle() {
    panel().Show(!panel().IsShown());
    arrange();
    if (panel().IsShown()) {
        panel().focus_note();
    } else if (on_hidden) {
        on_hidden();
    }
}

void NotesPane::show_line(const std::string& line) {
    panel().Show();
    arrange();
    panel().go_to_line(line);
}

void NotesPane::uncover_page() {
    if (!m_page.IsShown()) {
        m_panel->Hide();
        arrange();
    }
}

} // namespace wijzer::app::reader
