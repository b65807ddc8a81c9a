// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/litehtml_values.h"

namespace wijzer::app::layout {

Color color_of(const litehtml::web_color& color) {
    return {color.red, color.green, color.blue, color.alpha};
}

Rect rect_of(const litehtml::position& place) {
    return {place.x, place.y, place.width, place.height};
}

} // namespace wijzer::app::layout
