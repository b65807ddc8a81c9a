// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <functional>
#include <vector>

namespace wijzer::app::layout {

/// One sheet's share of a laid-out page: pixels [top, bottom). A slice that begins inside a table shows the table's
/// head, [head_top, head_bottom), again above it.
struct PageSlice {
    int top = 0;
    int bottom = 0;
    int head_top = 0;
    int head_bottom = 0;

    int head_height() const { return head_bottom - head_top; }
    /// What it takes on paper.
    int height() const { return head_height() + bottom - top; }
};

/// The height that the slice of that number may have, head included; positive.
using SliceHeight = std::function<int(std::size_t)>;

/// Cuts a page of `height` pixels into slices. No line is cut; what is marked to stay together does, a heading stays
/// with the two lines after it, and no paragraph leaves a single line before or after a break — each as long as it fits
/// on a sheet at all. Always moves on: something taller than a sheet is cut. When the first slice is lower than the
/// second, it may come out empty.
std::vector<PageSlice> paginate(const PageText& text, int height, const SliceHeight& slice_height);

std::vector<PageSlice> paginate(const PageText& text, int height, int slice_height);

} // namespace wijzer::app::layout
