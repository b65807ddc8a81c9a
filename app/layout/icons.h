// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small pictures of one family, drawn for this program as lines in one colour: a stylesheet names one as
// `background-image: url(icon:NAME)` and gives its colour as the element's background-color.
#pragma once

#include "app/layout/painter.h"

#include <string_view>

namespace wijzer::app::layout {

inline constexpr std::string_view icon_scheme = "icon:";

/// Draws an icon as large as fits in `box`; a name that is not known draws nothing.
void draw_icon(Painter& painter, std::string_view name, const Rect& box, Color color);

/// The pieces of an SVG path (M, L, C, all absolute) as curves for Painter::draw_curve; stops at what it does not know.
std::vector<std::vector<Point>> curves_of_path(std::string_view path);

} // namespace wijzer::app::layout
