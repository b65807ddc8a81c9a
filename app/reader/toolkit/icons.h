// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themes/color.h"

#include <string>
#include <wx/bmpbndl.h>

namespace wijzer::app::reader {

/// A toolbar picture of our own family, drawn in `ink`: one line width, 24 units square. An unknown name gives an empty
/// bundle. `size` in pixels.
wxBitmapBundle icon(const std::string& name, themes::Color ink, int size);

/// The looking glass in a field. GTK shows pictures in fields at 16 pixels, whatever the text size.
wxBitmap field_icon(themes::Color ink);

} // namespace wijzer::app::reader
