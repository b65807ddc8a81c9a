// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_painter.h"

#include <cmath>

namespace wijzer::app::print {

layout::Color PaperPainter::inked(layout::Color color) const {
    if (m_ink == Ink::colour) {
        return color;
    }
    // The lightness that the eye sees, with the weights of ITU-R BT.709.
    const double light = 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
    const auto grey = static_cast<std::uint8_t>(std::lround(light));
    return {grey, grey, grey, color.alpha};
}

layout::PictureInk PaperPainter::picture_ink() const {
    return m_ink == Ink::grey ? layout::PictureInk::grey : layout::PictureInk::colour;
}

void PaperPainter::draw_text(std::string_view text, layout::FontId font, layout::Color color, const layout::Rect& box) {
    CairoPainter::draw_text(text, font, inked(color), box);
}

void PaperPainter::fill(const layout::Rect& box, layout::Color color, const layout::Corners& corners) {
    CairoPainter::fill(box, inked(color), corners);
}

void PaperPainter::draw_borders(const layout::Rect& box, const layout::Borders& borders) {
    layout::Borders grey = borders;
    for (layout::BorderSide* side : {&grey.left, &grey.top, &grey.right, &grey.bottom}) {
        side->color = inked(side->color);
    }
    CairoPainter::draw_borders(box, grey);
}

void PaperPainter::draw_disc(const layout::Rect& box, layout::Color color, bool filled) {
    CairoPainter::draw_disc(box, inked(color), filled);
}

void PaperPainter::draw_curve(const std::vector<layout::Point>& points, double width, layout::Color color,
                              bool dashed) {
    CairoPainter::draw_curve(points, width, inked(color), dashed);
}

} // namespace wijzer::app::print
