// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <vector>

namespace wijzer::app::layout {

/// One sheet's share of a laid-out page: pixels [top, bottom).
struct PageSlice {
    int top = 0;
    int bottom = 0;
};

/// Cuts a page of `height` pixels into slices of at most `slice_height`. No line is cut; what is marked to stay
/// together does, a heading stays with the two lines after it, and no paragraph leaves a single line before or after a
/// break — each as long as it fits on a sheet at all. Always moves on: something taller than a sheet is cut.
std::vector<PageSlice> paginate(const PageText& text, int height, int slice_height);

} // namespace wijzer::app::layout
