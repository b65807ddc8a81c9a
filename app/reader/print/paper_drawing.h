// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <wx/gdicmn.h>

namespace wijzer::app::reader {

/// Draws the part of a page that lies in `part` on white paper, the page's top left being at `origin`; `scale` is
/// pixels for a point. All in pixels of `target`.
void draw_paper(cairo_t* target, const print::Composition& pages, std::size_t page, wxPoint origin, const wxRect& part,
                double scale);

} // namespace wijzer::app::reader
