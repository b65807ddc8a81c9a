// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themes/color.h"

#include <string>
#include <wx/bmpbndl.h>

namespace wijzer::app::reader {

/// A picture for the toolbar, drawn for this program in the colour `ink`. `size` in pixels. An unknown name gives an
/// empty bundle.
wxBitmapBundle icon(const std::string& name, themes::Color ink, int size);

/// The magnifying glass for a search field, of 16 pixels: GTK shows pictures in fields at that size only.
wxBitmap field_icon(themes::Color ink);

} // namespace wijzer::app::reader
