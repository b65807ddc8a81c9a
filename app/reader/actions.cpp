// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/actions.h"

#include "app/language/translate.h"
#include "app/reader/text.h"

#include <wx/menu.h>

namespace wijzer::app::reader {

using language::tr;

namespace {

/// Marks a string for the translators; it is translated where it is shown.
constexpr const char* mark(const char* text) {
    return text;
}

} // namespace

const std::vector<ActionRow>& action_table() {
    static const std::vector<ActionRow> table{
        {Action::save_sheet, mark("&File"), mark("Save sheet as PDF…"), "Ctrl+S",
         mark("Save the printed sheet of this document")},
        {Action::show_problems, mark("&File"), mark("Problems in the guide…"), "",
         mark("List what an author should mend")},
        {Action::quit, mark("&File"), mark("Quit"), "Ctrl+Q", mark("Close the window")},
        {Action::copy, mark("&Edit"), mark("Copy"), "Ctrl+C", mark("Copy the selected text")},
        {Action::select_all, mark("&Edit"), mark("Select all"), "Ctrl+A", mark("Select the whole document")},
        {Action::find_in_page, mark("&Edit"), mark("Find in page…"), "Ctrl+F", mark("Find a word in this document")},
        {Action::find_next, mark("&Edit"), mark("Next match"), "F3", mark("Go to the next marked word")},
        {Action::find_previous, mark("&Edit"), mark("Previous match"), "Shift+F3",
         mark("Go to the previous marked word")},
        {Action::zoom_in, mark("&View"), mark("Larger text"), "Ctrl++", mark("Show the text larger")},
        {Action::zoom_out, mark("&View"), mark("Smaller text"), "Ctrl+-", mark("Show the text smaller")},
        {Action::zoom_normal, mark("&View"), mark("Normal text size"), "Ctrl+0", mark("Show the text at its own size")},
        {Action::next_theme, mark("&View"), mark("Next theme"), "Ctrl+T", mark("Change the colours")},
        {Action::focus_search, mark("&Go"), mark("Search"), "Ctrl+L", mark("Go to the search field")},
        {Action::go_start, mark("&Go"), mark("Start page"), "Alt+Home", mark("Go to the start page")},
        {Action::go_back, mark("&Go"), mark("Back"), "Alt+Left", mark("Go back to the previous document")},
        {Action::go_forward, mark("&Go"), mark("Forward"), "Alt+Right", mark("Go forward again")},
        {Action::next_pane, mark("&Go"), mark("Next pane"), "F6", mark("Move between search, list and document")},
        {Action::about, mark("&Help"), mark("About Transitiewijzer"), "", mark("Version and licences")},
    };
    return table;
}

wxMenuBar* make_menu_bar() {
    auto* bar = new wxMenuBar;
    wxMenu* menu = nullptr;
    const char* current = "";
    for (const ActionRow& row : action_table()) {
        if (row.menu != std::string(current)) {
            current = row.menu;
            menu = new wxMenu;
            bar->Append(menu, to_wx(tr(row.menu)));
        }
        wxString label = to_wx(tr(row.label));
        if (*row.accelerator) {
            label += "\t" + wxString(row.accelerator);
        }
        menu->Append(id_of(row.action), label, to_wx(tr(row.help)));
    }
    return bar;
}

} // namespace wijzer::app::reader
