// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_painter.h"

#include "themes/color.h"

#include <cmath>

namespace wijzer::app::print {

namespace {

/// The lightness that the eye sees, with the weights of ITU-R BT.709.
layout::Color grey_of(layout::Color color) {
    const double light = 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
    const auto grey = static_cast<std::uint8_t>(std::lround(light));
    return {grey, grey, grey, color.alpha};
}

} // namespace

std::string in_grey(std::string_view css) {
    constexpr std::size_t length = 7; // of "#rrggbb"
    std::string text(css);
    for (auto at = text.find('#'); at != std::string::npos; at = text.find('#', at + 1)) {
        if (const auto color = themes::parse_color(std::string_view(text).substr(at, length))) {
            text.replace(at, length, themes::to_css(grey_of(*color)));
        }
    }
    return text;
}

layout::Color PaperPainter::inked(layout::Color color) const {
    return m_ink == Ink::colour ? color : grey_of(color);
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
