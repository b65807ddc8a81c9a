// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of all commands of the window. The menus, the toolbar, the accelerators and the page of keys are made from
// it.
#pragma once

#include <string>
#include <utility>
#include <vector>
#include <wx/defs.h>

class wxMenuBar;

namespace wijzer::app::reader {

enum class Action : int {
    focus_search = wxID_HIGHEST + 1,
    focus_search_too, ///< the same with another key that people try
    next_pane,
    next_tab,
    previous_tab,
    new_tab,
    close_tab,
    go_start,
    go_back,
    go_forward,
    find_in_page,
    find_next,
    find_previous,
    copy,
    copy_plain,
    select_all,
    zoom_in,
    zoom_out,
    zoom_normal,
    next_theme,
    print,
    print_selection,
    print_bookmarks,
    print_guide,
    save_sheet,
    toggle_bookmark,
    show_notes,
    export_notes,
    import_notes,
    restore_notes,
    show_overview,
    compare,
    follow_system,
    show_settings,
    show_problems,
    shortcuts,
    about,
    quit,
};

struct ActionRow {
    Action action;
    const char* menu;        ///< the title of its menu, in English
    const char* label;       ///< English, translated when shown
    const char* accelerator; ///< wx's notation; may be empty
    const char* icon;        ///< a name of icons.h; empty when it is not on the toolbar
    const char* help;        ///< one line for the status bar and the page of keys
};

const std::vector<ActionRow>& action_table();

/// The accelerators and what they do, in the language of the interface.
std::vector<std::pair<std::string, std::string>> shortcuts();

/// A menu bar with all actions.
wxMenuBar* make_menu_bar();

inline int id_of(Action action) {
    return static_cast<int>(action);
}

} // namespace wijzer::app::reader
