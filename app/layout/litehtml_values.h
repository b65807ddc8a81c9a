// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"

#include <litehtml.h>

namespace wijzer::app::layout {

// Convert litehtml's values to those of the Painter. Private to app/layout.
Color color_of(const litehtml::web_color& color);
Rect rect_of(const litehtml::position& place);

} // namespace wijzer::app::layout
