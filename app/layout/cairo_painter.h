// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"
#include "app/layout/picture.h"

#include <memory>

typedef struct _cairo cairo_t;

namespace wijzer::app::layout {

/// Draws with pango and cairo on any cairo surface. Measuring needs no surface. For one thread.
class CairoPainter : public Painter {
  public:
    explicit CairoPainter(Medium medium);
    ~CairoPainter() override;

    /// Draws on `target`, in its current coordinates, from now until the next call. With null, drawing does nothing.
    /// The painter does not own `target`.
    void set_target(cairo_t* target);

    FontId load_font(const FontRequest& request) override;
    FontMetrics metrics(FontId font) override;
    int text_width(std::string_view text, FontId font) override;
    int offset_to_x(std::string_view text, FontId font, std::size_t offset) override;
    std::size_t x_to_offset(std::string_view text, FontId font, int x) override;
    void draw_text(std::string_view text, FontId font, Color color, const Rect& box) override;
    void fill(const Rect& box, Color color, const Corners& corners) override;
    void draw_borders(const Rect& box, const Borders& borders) override;
    void draw_disc(const Rect& box, Color color, bool filled) override;
    void draw_curve(const std::vector<Point>& points, double width, Color color, bool dashed) override;
    Size picture_size(const std::string& file) override;
    void draw_picture(const std::string& file, const Rect& box) override;
    void push_clip(const Rect& box) override;
    void pop_clip() override;

  protected:
    virtual PictureInk picture_ink() const { return PictureInk::colour; }

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wijzer::app::layout
