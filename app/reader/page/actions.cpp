// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/actions.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <iterator>
#include <wx/menu.h>

namespace wijzer::app::reader {

using language::tr;

namespace {

/// Marks a string so that translators find it. It is translated where it is shown.
constexpr const char* mark(const char* text) {
    return text;
}

constexpr const char* file_menu = mark("&File");
constexpr const char* edit_menu = mark("&Edit");
constexpr const char* view_menu = mark("&View");
constexpr const char* go_menu = mark("&Go");
constexpr const char* help_menu = mark("&Help");

/// The actions that begin a new group in their menu.
constexpr Action group_starts[] = {
    Action::print,   Action::export_notes, Action::show_problems, Action::quit,     Action::copy, Action::find_in_page,
    Action::zoom_in, Action::next_theme,   Action::focus_search,  Action::next_tab, Action::about};

} // namespace

const std::vector<ActionRow>& action_table() {
    static const std::vector<ActionRow> table{
        {Action::go_back, go_menu, mark("Back"), "Alt+Left", "back", mark("Go back to the previous document")},
        {Action::go_forward, go_menu, mark("Forward"), "Alt+Right", "forward", mark("Go forward again")},
        {Action::go_start, go_menu, mark("Start page"), "Alt+Home", "start", mark("Go to the start page")},
        {Action::focus_search, go_menu, mark("Search"), "Ctrl+L", "", mark("Go to the search field")},
        {Action::focus_search_too, go_menu, mark("Search from anywhere"), "Ctrl+K", "", mark("Go to the search field")},
        {Action::next_pane, go_menu, mark("Next pane"), "F6", "", mark("Move between search, list and document")},
        {Action::next_tab, go_menu, mark("Next tab"), "Ctrl+PageDown", "", mark("Show the next open document")},
        {Action::previous_tab, go_menu, mark("Previous tab"), "Ctrl+PageUp", "",
         mark("Show the previous open document")},
        {Action::new_tab, file_menu, mark("New tab"), "Ctrl+T", "", mark("Open a new tab")},
        {Action::close_tab, file_menu, mark("Close tab"), "Ctrl+W", "", mark("Close this tab")},
        {Action::print, file_menu, mark("Print…"), "Ctrl+P", "sheet", mark("See the pages, print them or save them")},
        {Action::print_selection, file_menu, mark("Print selection…"), "Ctrl+Shift+P", "",
         mark("Print the hits that you chose in the list, with Ctrl or Shift")},
        {Action::print_bookmarks, file_menu, mark("Print bookmarks…"), "", "",
         mark("Print everything you bookmarked in one go")},
        {Action::print_guide, file_menu, mark("Print the whole guide…"), "", "",
         mark("All interventions and stories, as sheets or as a book")},
        {Action::save_sheet, file_menu, mark("Save sheet as PDF…"), "Ctrl+S", "",
         mark("Save the printed sheet of this document")},
        {Action::export_notes, file_menu, mark("Export notes…"), "", "",
         mark("Save your notes and bookmarks as one Markdown file")},
        {Action::import_notes, file_menu, mark("Import notes…"), "", "",
         mark("Take in notes and bookmarks from another laptop")},
        {Action::restore_notes, file_menu, mark("Restore earlier notes…"), "", "",
         mark("Bring back your notes as they were before")},
        {Action::show_problems, file_menu, mark("Problems in the guide…"), "", "",
         mark("List what an author should mend")},
        {Action::show_settings, file_menu, mark("Settings…"), "Ctrl+,", "",
         mark("Choose appearance, language, paper and your own guides")},
        {Action::quit, file_menu, mark("Quit"), "Ctrl+Q", "", mark("Close the window")},
        {Action::toggle_bookmark, edit_menu, mark("Keep this document"), "Ctrl+D", "star",
         mark("Keep this document, or no longer")},
        {Action::show_notes, view_menu, mark("Notes and bookmarks"), "Ctrl+N", "note",
         mark("Show or hide your notes and bookmarks")},
        {Action::show_overview, view_menu, mark("Kaart"), "Ctrl+Shift+K", "map",
         mark("See the whole guide in one picture")},
        {Action::compare, view_menu, mark("Compare…"), "Ctrl+Shift+V", "compare",
         mark("Put interventions side by side")},
        {Action::copy, edit_menu, mark("Copy"), "Ctrl+C", "", mark("Copy the selected text with its formatting")},
        {Action::copy_plain, edit_menu, mark("Copy without formatting"), "Ctrl+Shift+C", "",
         mark("Copy the selected text as plain text")},
        {Action::select_all, edit_menu, mark("Select all"), "Ctrl+A", "", mark("Select the whole document")},
        {Action::find_in_page, edit_menu, mark("Find in page…"), "Ctrl+F", "find",
         mark("Find a word in this document")},
        {Action::find_next, edit_menu, mark("Next match"), "F3", "", mark("Go to the next marked word")},
        {Action::find_previous, edit_menu, mark("Previous match"), "Shift+F3", "",
         mark("Go to the previous marked word")},
        {Action::zoom_in, view_menu, mark("Larger text"), "Ctrl++", "larger", mark("Show the text larger")},
        {Action::zoom_out, view_menu, mark("Smaller text"), "Ctrl+-", "smaller", mark("Show the text smaller")},
        {Action::zoom_normal, view_menu, mark("Normal text size"), "Ctrl+0", "", mark("Show the text at its own size")},
        {Action::next_theme, view_menu, mark("Next theme"), "Ctrl+Shift+T", "theme", mark("Change the colours")},
        {Action::follow_system, view_menu, mark("Theme of the system"), "", "",
         mark("Follow the light or dark look of the system")},
        {Action::shortcuts, help_menu, mark("Keys"), "F1", "", mark("Show all keys")},
        {Action::about, help_menu, mark("About Transitiewijzer"), "", "", mark("Version and licences")},
    };
    return table;
}

wxMenuBar* make_menu_bar() {
    auto* bar = new wxMenuBar;
    for (const char* name : {file_menu, edit_menu, view_menu, go_menu, help_menu}) {
        auto* menu = new wxMenu;
        for (const ActionRow& row : action_table()) {
            if (row.menu != name) {
                continue;
            }
            if (menu->GetMenuItemCount() > 0 &&
                std::find(std::begin(group_starts), std::end(group_starts), row.action) != std::end(group_starts)) {
                menu->AppendSeparator();
            }
            wxString label = to_wx(tr(row.label));
            if (*row.accelerator) {
                label += "\t" + wxString(row.accelerator);
            }
            menu->Append(id_of(row.action), label, to_wx(tr(row.help)));
        }
        bar->Append(menu, to_wx(tr(name)));
    }
    return bar;
}

std::vector<std::pair<std::string, std::string>> shortcuts() {
    std::vector<std::pair<std::string, std::string>> rows;
    for (const ActionRow& row : action_table()) {
        if (*row.accelerator) {
            rows.emplace_back(row.accelerator, tr(row.help));
        }
    }
    return rows;
}

} // namespace wijzer::app::reader
