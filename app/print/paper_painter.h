// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/cairo_painter.h"

#include <string>
#include <string_view>

namespace wijzer::app::print {

/// A stylesheet in which each colour (#rrggbb) is a grey of the same lightness.
std::string in_grey(std::string_view css);

/// Draws for paper. In grey ink each colour becomes a grey of the same lightness.
class PaperPainter final : public layout::CairoPainter {
  public:
    enum class Ink { colour, grey };
    explicit PaperPainter(Ink ink) : CairoPainter(layout::Medium::paper), m_ink(ink) {}

    void draw_text(std::string_view text, layout::FontId font, layout::Color color, const layout::Rect& box) override;
    void fill(const layout::Rect& box, layout::Color color, const layout::Corners& corners) override;
    void draw_borders(const layout::Rect& box, const layout::Borders& borders) override;
    void draw_disc(const layout::Rect& box, layout::Color color, bool filled) override;
    void draw_curve(const std::vector<layout::Point>& points, double width, layout::Color color, bool dashed) override;

  protected:
    layout::PictureInk picture_ink() const override;

  private:
    layout::Color inked(layout::Color color) const;
    Ink m_ink;
};

} // namespace wijzer::app::print
