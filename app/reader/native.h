// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What wx cannot do by itself, one small file per system (native_gtk.cpp).
#pragma once

#include "themes/theme.h"

#include <string>

typedef struct _cairo cairo_t;
class wxDataViewColumn;
class wxWindow;

namespace wijzer::app::reader::native {

/// Gives the native widgets of the whole program the theme's colours and `zoom` (1 is the system's own text size).
void apply_theme(const themes::Theme& theme, double zoom);

/// Lets the text of a list's column run on over several lines within `width` pixels.
void wrap_text(wxDataViewColumn& column, int width);

/// The name that a screen reader says for a control.
void set_accessible_name(wxWindow& window, const std::string& name);

} // namespace wijzer::app::reader::native
