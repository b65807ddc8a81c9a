// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command of the window in one table: menus, toolbar, accelerators and the shortcuts page are made from it.
#pragma once

#include <vector>
#include <wx/defs.h>

class wxMenuBar;

namespace wijzer::app::reader {

enum class Action : int {
    focus_search = wxID_HIGHEST + 1,
    next_pane,
    go_start,
    go_back,
    go_forward,
    find_in_page,
    find_next,
    find_previous,
    copy,
    select_all,
    zoom_in,
    zoom_out,
    zoom_normal,
    next_theme,
    save_sheet,
    show_problems,
    about,
    quit,
};

struct ActionRow {
    Action action;
    const char* menu;        ///< the menu it stands in
    const char* label;       ///< English, translated when shown
    const char* accelerator; ///< wx's notation; may be empty
    const char* help;        ///< one line for the status bar
};

const std::vector<ActionRow>& action_table();

/// A menu bar with all actions.
wxMenuBar* make_menu_bar();

inline int id_of(Action action) {
    return static_cast<int>(action);
}

} // namespace wijzer::app::reader
