// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small line drawings that a page may show with <icon name="…"></icon>, in the colour of the text around them. They
// hold no text, so they are not selected, copied or read aloud: the page must say in words what they mean.
#pragma once

#include "app/layout/painter.h"

#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Lines as Painter::draw_curve takes them, on a grid of `icon_grid` by `icon_grid` units.
using Icon = std::vector<std::vector<Point>>;

inline constexpr double icon_grid = 24;

/// The icon for a fact, by the fact's word in the manifest ("tijd", "groep" …); null when there is none.
const Icon* find_icon(std::string_view name);

/// Draws the icon as large as fits in `box`, and centred in it.
void draw_icon(const Icon& icon, const Rect& box, Color color, Painter& painter);

} // namespace wijzer::app::layout
