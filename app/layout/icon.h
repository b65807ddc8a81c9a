// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small line drawings that a page may show with <icon name="…"></icon>, in the ink of the text around them. They have
// no text, so they are not selected, copied or read aloud: what they mean stands beside them in words.
#pragma once

#include "app/layout/painter.h"

#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Lines as Painter::draw_curve takes them, on a grid of `icon_grid` units.
using Icon = std::vector<std::vector<Point>>;

inline constexpr double icon_grid = 24;

/// Named by the word of the fact it stands for ("tijd", "groep" …); null when there is none.
const Icon* find_icon(std::string_view name);

/// As large as fits in `box`, in its middle.
void draw_icon(const Icon& icon, const Rect& box, Color color, Painter& painter);

} // namespace wijzer::app::layout
