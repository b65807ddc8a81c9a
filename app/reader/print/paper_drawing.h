// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <wx/gdicmn.h>

namespace wijzer::app::reader {

/// Draws a page (from 0) on white paper, with its top left at `origin`, but only what lies in `part`. `scale` is pixels
/// per point; the rest is in pixels of `target`.
void draw_paper(cairo_t* target, const print::Composition& pages, std::size_t page, wxPoint origin, const wxRect& part,
                double scale);

} // namespace wijzer::app::reader
