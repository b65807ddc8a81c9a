// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/icon_element.h"

#include "app/layout/icon.h"
#include "app/layout/litehtml_values.h"

namespace wijzer::app::layout {

void IconElement::draw(litehtml::uint_ptr target, int x, int y, const litehtml::position* clip) {
    html_tag::draw(target, x, y, clip);
    litehtml::position place = m_pos;
    place.x += x;
    place.y += y;
    const Icon* icon = find_icon(get_attr("name", ""));
    if (icon && place.does_intersect(clip)) {
        draw_icon(*icon, rect_of(place), color_of(get_color("color", true)), m_painter);
    }
}

} // namespace wijzer::app::layout
