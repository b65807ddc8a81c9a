// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What wx cannot do by itself, one small file per system (native_gtk.cpp).
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

/// Sets in the environment what wx would set when it starts, and what gives the toolkit's own dialogs the language of
/// the interface ("nl", "en") where the system has a locale to do it with. To be called before there is a second
/// thread: one that reads the environment meanwhile, as fontconfig's does, may crash when it grows.
void settle_environment(const std::string& language);

/// Gives the native widgets of the whole program the theme's colours and `zoom` (1 is the system's own text size).
void apply_theme(const themes::Theme& theme, double zoom);

/// Whether the system wants movement on the screen.
bool animations_enabled();

/// Calls `step` before each frame that the window draws, with a time in milliseconds, until it returns false or the
/// window is gone.
void call_each_frame(wxWindow& window, std::function<bool(double)> step);

/// A press of a mouse button in a native list first gives it the keyboard: GTK forgets a first click with Ctrl
/// otherwise.
void focus_when_pressed(wxWindow& list);

/// Whether what is handled now is a press of the left mouse button with neither Ctrl nor Shift.
bool in_plain_click();

/// Gives a list's column a fixed width and lets its text run on over several lines within `text_width`. Pixels.
void wrap_text(wxDataViewColumn& column, int text_width, int column_width);

/// Puts a button on a notebook's tab; `name` is said by a screen reader and shown as a hint.
void add_close_button(wxNotebook& notebook, std::size_t page, const std::string& name, std::function<void()> press);

/// A picture of ours before the field, in place of one from GTK's icon theme, which takes long to read.
void set_picture(wxSearchCtrl& field, const wxBitmap& picture);
/// Ends a row that is too long with an ellipsis, where GTK would cut it off.
void shorten_rows(wxListBox& list);
/// Room round the text of a field of several lines. As padding in a stylesheet, GTK paints it black after scrolling.
void add_text_margins(wxTextCtrl& note);
/// Gives a button the small round look of a filter.
void make_chip(wxWindow& button);

/// The name that a screen reader says for a control.
void set_accessible_name(wxWindow& window, const std::string& name);

/// The name that a screen reader says for the buttons within a control that have no text.
void name_pictured_buttons(wxWindow& control, const std::string& name);

/// Labels the button behind which a toolbar hides what it has no room for; for its arrow GTK would read its whole icon
/// theme at the start, and a screen reader would find no name.
void label_overflow(wxToolBar& bar, const std::string& name);

/// Makes a text the label of a control: its mnemonic goes there, and a screen reader says it.
void set_label_for(wxStaticText& label, wxWindow& control);

/// Calls `end` when the system asks the program to end (SIGTERM, SIGHUP, Ctrl+C in a terminal), within the event loop.
void call_at_end_signals(std::function<void()> end);

/// Ends the process after a moment, if it has not ended by then: a dialog that is open would keep it.
void leave_soon();

} // namespace wijzer::app::reader::native
