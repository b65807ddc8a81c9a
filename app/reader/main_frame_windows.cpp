// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows that MainFrame opens itself: settings, keys, about.
#include "app/language/translate.h"
#include "app/library/own_guides.h"
#include "app/pages/document_page.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/toolkit/text.h"

#include <utility>
#include <wx/aboutdlg.h>
#include <wx/iconbndl.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int zoom_step = 10; // per cent

} // namespace

/// Proposes to compare the document that is shown, then the bookmarked ones.
void MainFrame::choose_to_compare() {
    std::vector<content::DocumentId> offered{content::DocumentId{current_document()}};
    for (const std::string& id : m_notes_controller->bookmarked()) {
        offered.emplace_back(content::DocumentId{id});
    }
    m_overview.choose_to_compare(offered);
}

void MainFrame::show_settings() {
    if (!m_settings_window) {
        std::vector<int> sizes;
        for (int size = library::smallest_zoom; size <= library::largest_zoom; size += zoom_step) {
            sizes.push_back(size);
        }
        m_settings_window = new SettingsWindow(this, m_settings, m_themes, std::move(sizes));
        m_settings_window->on_changed = [this](Setting setting) { on_setting_changed(setting); };
    }
    m_settings_window->refresh();
    m_settings_window->Show();
    m_settings_window->Raise();
}

void MainFrame::on_setting_changed(Setting setting) {
    switch (setting) {
    case Setting::theme:
        apply_style();
        break;
    case Setting::text_size:
        set_zoom(m_settings.number(library::zoom_key, 100));
        break;
    case Setting::guides:
        set_own_guides(library::own_guides(m_settings));
        break;
    case Setting::language: // changes at the next start
    case Setting::paper:    // read by the next print
        break;
    }
    m_saver.save();
}

void MainFrame::show_shortcuts() {
    m_tabs->add_tab().show_page(tr("Keys"), pages::make_keys_page(tr("Keys"), shortcuts()));
}

void MainFrame::show_about() {
    wxAboutDialogInfo info;
    info.SetName("Transitiewijzer");
    info.SetIcon(GetIcons().GetIconByIndex(0));
    info.SetDescription(to_wx(tr("Interventions for societal transitions, offline")));
    info.SetCopyright(to_wx(tr("Program: GPL-3.0-or-later. Guide: CC BY-SA 4.0.")));
    wxAboutBox(info, this);
}

void MainFrame::zoom_by(int steps) {
    set_zoom(m_zoom + steps * zoom_step);
}

} // namespace wijzer::app::reader
