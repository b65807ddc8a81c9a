// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: its theme and text size, and what is drawn again when they change.
#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_pane.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/search/search_controller.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/toolkit/icons.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>

#include <wx/settings.h>
#include <wx/toolbar.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int tool_size = 20;      // DIP at 100 %
constexpr int notes_width = 290;   // DIP at 100 %
constexpr int interface_text = 13; // pixels at 100 %

} // namespace

void MainFrame::build_toolbar() {
    const themes::Color ink = theme().color("ink");
    const bool rebuild = GetToolBar() != nullptr;
    wxToolBar* bar = rebuild ? GetToolBar() : CreateToolBar(wxTB_FLAT | wxTB_HORIZONTAL | wxTB_NODIVIDER);
    bar->ClearTools();
    const int size = FromDIP(tool_size) * m_zoom / 100;
    bar->SetToolBitmapSize(wxSize(size, size));
    for (const ActionRow& row : action_table()) {
        if (*row.icon) {
            bar->AddTool(id_of(row.action), to_wx(tr(row.label)), icon(row.icon, ink, size), to_wx(tr(row.help)));
            if (row.action == Action::go_start || row.action == Action::find_in_page) {
                bar->AddSeparator();
            }
        }
    }
    bar->Realize();
    if (!rebuild) {
        native::label_overflow(*bar, tr("More commands"));
    }
}

void MainFrame::on_zoom_wheel(wxMouseEvent& event) {
    if (event.ControlDown()) {
        zoom_by(event.GetWheelRotation() > 0 ? 1 : -1);
    } else {
        event.Skip();
    }
}

const themes::Theme& MainFrame::theme() const {
    const std::string chosen = m_settings.text(library::theme_key, library::theme_of_system);
    return chosen == library::theme_of_system
               ? m_themes.find(wxSystemSettings::GetAppearance().IsDark() ? "donker" : "licht")
               : m_themes.find(chosen);
}

void MainFrame::apply_style() {
    const themes::Theme& used = theme();
    native::apply_theme(used, m_zoom / 100.0);
    m_search->set_theme(used);
    build_toolbar();
    const int reading_size = FromDIP(usual_reading_size) * m_zoom / 100;
    m_tabs->set_style(page_style(m_themes, used, reading_size), side_style(m_themes, used, reading_size));
    m_notes->set_style(used, FromDIP(notes_width) * m_zoom / 100, reading_size);
    m_overview.set_style(used, FromDIP(interface_text) * m_zoom / 100, reading_size);
    if (m_settings_window) {
        m_settings_window->refresh();
    }
    if (m_guide) {
        m_search_controller->ask(); // the colours are part of the rows of the list, which must be made again
        on_document_shown();
    }
}

void MainFrame::set_zoom(int percent) {
    m_zoom = std::clamp(percent, library::smallest_zoom, library::largest_zoom);
    m_settings.set(library::zoom_key, m_zoom);
    apply_style();
    say(tr_with("Text size {} %", std::to_string(m_zoom)));
}

void MainFrame::follow_system_theme() {
    m_settings.set(library::theme_key, library::theme_of_system);
    apply_style();
}

void MainFrame::next_theme() {
    const auto& all = m_themes.themes();
    const std::string current = theme().id();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const themes::Theme& each) { return each.id() == current; });
    const themes::Theme& next = place == all.end() || place + 1 == all.end() ? all.front() : *(place + 1);
    m_settings.set(library::theme_key, next.id());
    apply_style();
    say(next.name(language::current()));
}

} // namespace wijzer::app::reader
