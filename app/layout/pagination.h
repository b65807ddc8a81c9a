// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <functional>
#include <vector>

namespace wijzer::app::layout {

/// The part of a laid-out page that goes on one sheet: y in [top, bottom), in pixels. A slice that begins inside a
/// table repeats the table's head, [head_top, head_bottom), above it.
struct PageSlice {
    int top = 0;
    int bottom = 0;
    int head_top = 0;
    int head_bottom = 0;

    int head_height() const { return head_bottom - head_top; }
    /// The height on paper, the repeated head included.
    int height() const { return head_height() + bottom - top; }
};

/// The greatest height, in pixels, of the slice with that number (from 0), the repeated head included; positive.
using SliceHeight = std::function<int(std::size_t)>;

/// Cuts a page of `height` pixels into slices. Cuts no line and nothing that is marked to stay together, keeps a
/// heading with the two lines after it (or the one of a short section), and leaves no single line of a paragraph before
/// or after a break. What is taller than a sheet is cut all the same. Lines that overlap a little are cut halfway, so a
/// line belongs to the slice that holds its middle. When the first slice has less room than the second, it may be
/// empty.
std::vector<PageSlice> paginate(const PageText& text, int height, const SliceHeight& slice_height);

std::vector<PageSlice> paginate(const PageText& text, int height, int slice_height);

} // namespace wijzer::app::layout
