// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What wx cannot do, in terms of the native toolkit. Each system has its own implementation (native_gtk.cpp).
#pragma once

#include "themes/theme.h"

#include <functional>
#include <string>

typedef struct _cairo cairo_t;
class wxBitmap;
class wxDataViewColumn;
class wxListBox;
class wxNotebook;
class wxSearchCtrl;
class wxStaticText;
class wxTextCtrl;
class wxToolBar;
class wxWindow;

namespace wijzer::app::reader::native {

/// Sets the environment variables that wx would set when it starts, and those that give the toolkit's own dialogs the
/// language of the interface ("nl", "en"), if the system has a locale for that. Must be called before a second thread
/// is started: changing the environment while another thread reads it, as fontconfig does, may crash.
void settle_environment(const std::string& language);

/// Gives all native widgets of the program the colours of the theme, and `zoom` times the text size of the system.
void apply_theme(const themes::Theme& theme, double zoom);

/// Whether the settings of the system allow animations.
bool animations_enabled();

/// Calls `step` before each frame that the window draws, with a time in milliseconds, until it returns false or the
/// window is gone.
void call_each_frame(wxWindow& window, std::function<bool(double)> step);

/// Makes a press of a mouse button in a native list give it the keyboard first. Without this, GTK ignores a first click
/// with Ctrl.
void focus_when_pressed(wxWindow& list);

/// Whether the event that is being handled is a press of the left mouse button with neither Ctrl nor Shift.
bool in_plain_click();

/// Gives a column of a list a fixed width, and wraps its text at `text_width`. Both in pixels.
void wrap_text(wxDataViewColumn& column, int text_width, int column_width);

/// Puts a close button on a tab of a notebook. `name` is its tooltip and what a screen reader says.
void add_close_button(wxNotebook& notebook, std::size_t page, const std::string& name, std::function<void()> press);

/// Sets the picture at the left of a search field. Without it, GTK reads one from its icon theme, which takes long.
void set_picture(wxSearchCtrl& field, const wxBitmap& picture);
/// Makes rows that are too long end in an ellipsis; by default GTK cuts them off.
void shorten_rows(wxListBox& list);
/// Adds margins around the text of a multi-line field. Padding in a stylesheet would turn black after scrolling.
void add_text_margins(wxTextCtrl& note);
/// Gives a button a small round look, as filters have.
void make_chip(wxWindow& button);

/// Sets the name that a screen reader says for a control.
void set_accessible_name(wxWindow& window, const std::string& name);

/// Sets the name that a screen reader says for the buttons without text inside a control.
void name_pictured_buttons(wxWindow& control, const std::string& name);

/// Gives the overflow button of a toolbar a text and a name. By default it has an arrow, for which GTK reads its whole
/// icon theme at the start, and no name for a screen reader.
void label_overflow(wxToolBar& bar, const std::string& name);

/// Makes a text the label of a control: its mnemonic moves the keyboard there, and a screen reader says it.
void set_label_for(wxStaticText& label, wxWindow& control);

/// Calls `end` from the event loop when the system asks the program to end (SIGTERM, SIGHUP, Ctrl+C in a terminal).
void call_at_end_signals(std::function<void()> end);

/// Ends the process after a moment, if it has not ended by then: an open dialog could keep it running. Everything must
/// have been saved.
void leave_soon();

} // namespace wijzer::app::reader::native
