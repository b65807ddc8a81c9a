// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"

#include "app/layout/fonts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wijzer::app::layout {
namespace {

void set_color(cairo_t* cairo, Color color) {
    cairo_set_source_rgba(cairo, color.red / 255.0, color.green / 255.0, color.blue / 255.0, color.alpha / 255.0);
}

void trace(cairo_t* cairo, const Rect& box, const Corners& corners) {
    const double x = box.x;
    const double y = box.y;
    const double width = box.width;
    const double height = box.height;
    const double most = std::min(width, height) / 2;
    const auto corner = [&](double center_x, double center_y, double radius, double from) {
        cairo_arc(cairo, center_x, center_y, radius, from, from + std::numbers::pi / 2);
    };
    const double top_left = std::min<double>(corners.top_left, most);
    const double top_right = std::min<double>(corners.top_right, most);
    const double bottom_right = std::min<double>(corners.bottom_right, most);
    const double bottom_left = std::min<double>(corners.bottom_left, most);
    cairo_new_sub_path(cairo);
    corner(x + width - top_right, y + top_right, top_right, -std::numbers::pi / 2);
    corner(x + width - bottom_right, y + height - bottom_right, bottom_right, 0);
    corner(x + bottom_left, y + height - bottom_left, bottom_left, std::numbers::pi / 2);
    corner(x + top_left, y + top_left, top_left, std::numbers::pi);
    cairo_close_path(cairo);
}

} // namespace

struct CairoPainter::State {
    explicit State(Medium medium) : fonts(medium) {}

    Fonts fonts;
    PictureStore pictures;
    GlyphBatch batch;
    cairo_t* target = nullptr;

    /// The target, after drawing all text that is still in the batch.
    cairo_t* canvas() {
        batch.flush(target);
        return target;
    }
};

CairoPainter::CairoPainter(Medium medium) : m_state(std::make_unique<State>(medium)) {}
CairoPainter::~CairoPainter() = default;

void CairoPainter::set_target(cairo_t* target) {
    m_state->canvas();
    m_state->target = target;
    if (target) {
        m_state->fonts.fit_to(target);
    }
}

FontId CairoPainter::load_font(const FontRequest& request) {
    return m_state->fonts.load(request);
}

FontMetrics CairoPainter::metrics(FontId font) {
    return m_state->fonts.metrics(font);
}

int CairoPainter::text_width(std::string_view text, FontId font) {
    return m_state->fonts.text_width(text, font);
}

int CairoPainter::offset_to_x(std::string_view text, FontId font, std::size_t offset) {
    PangoRectangle cursor;
    pango_layout_index_to_pos(m_state->fonts.prepare(text, font), static_cast<int>(std::min(offset, text.size())),
                              &cursor);
    return PANGO_PIXELS(cursor.x);
}

std::size_t CairoPainter::x_to_offset(std::string_view text, FontId font, int x) {
    int index = 0;
    int trailing = 0;
    pango_layout_xy_to_index(m_state->fonts.prepare(text, font), x * PANGO_SCALE, 0, &index, &trailing);
    auto offset = static_cast<std::size_t>(std::max(index, 0));
    for (; trailing > 0 && offset < text.size(); --trailing) {
        do {
            ++offset;
        } while (offset < text.size() && (text[offset] & 0xC0) == 0x80);
    }
    return std::min(offset, text.size());
}

void CairoPainter::draw_text(std::string_view text, FontId font, Color color, const Rect& box) {
    if (!m_state->target || text.empty()) {
        return;
    }
    Fonts& fonts = m_state->fonts;
    const int line = box.y + fonts.metrics(font).ascent;
    if (const ShapedText* shaped = fonts.shape(text, font)) {
        m_state->batch.add(m_state->target, *shaped, fonts.size(font), color, box.x, line);
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    PangoLayout* layout = fonts.prepare(text, font);
    const int baseline = pango_layout_get_baseline(layout);
    cairo_move_to(cairo, box.x, line - std::round(baseline / static_cast<double>(PANGO_SCALE)));
    pango_cairo_show_layout(cairo, layout);
}

void CairoPainter::fill(const Rect& box, Color color, const Corners& corners) {
    if (!m_state->target || color.alpha == 0 || box.width <= 0 || box.height <= 0) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    trace(cairo, box, corners);
    cairo_fill(cairo);
}

void CairoPainter::draw_borders(const Rect& box, const Borders& borders) {
    if (!m_state->target) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    const BorderSide* sides[] = {&borders.left, &borders.top, &borders.right, &borders.bottom};
    const bool uniform = std::all_of(std::begin(sides), std::end(sides), [&](const BorderSide* side) {
        return side->width == borders.left.width && side->color == borders.left.color;
    });
    if (uniform && borders.left.width > 0) {
        const double width = borders.left.width;
        set_color(cairo, borders.left.color);
        cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_EVEN_ODD);
        trace(cairo, box, borders.corners);
        const auto less = [&](int radius) { return std::max(0, radius - borders.left.width); };
        trace(cairo,
              {box.x + borders.left.width, box.y + borders.left.width, box.width - static_cast<int>(2 * width),
               box.height - static_cast<int>(2 * width)},
              {less(borders.corners.top_left), less(borders.corners.top_right), less(borders.corners.bottom_right),
               less(borders.corners.bottom_left)});
        cairo_fill(cairo);
        cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_WINDING);
        return;
    }
    fill({box.x, box.y, borders.left.width, box.height}, borders.left.color, {});
    fill({box.right() - borders.right.width, box.y, borders.right.width, box.height}, borders.right.color, {});
    fill({box.x, box.y, box.width, borders.top.width}, borders.top.color, {});
    fill({box.x, box.bottom() - borders.bottom.width, box.width, borders.bottom.width}, borders.bottom.color, {});
}

void CairoPainter::draw_disc(const Rect& box, Color color, bool filled) {
    if (!m_state->target) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    const double radius = std::min(box.width, box.height) / 2.0;
    cairo_new_path(m_state->target);
    cairo_arc(cairo, box.x + box.width / 2.0, box.y + box.height / 2.0, radius, 0, 2 * std::numbers::pi);
    if (filled) {
        cairo_fill(cairo);
    } else {
        cairo_set_line_width(cairo, std::max(1.0, radius / 4));
        cairo_stroke(cairo);
    }
}

void CairoPainter::draw_curve(const std::vector<Point>& points, double width, Color color, bool dashed) {
    if (!m_state->target || points.empty() || color.alpha == 0) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    cairo_new_path(cairo);
    cairo_move_to(cairo, points.front().x, points.front().y);
    for (std::size_t at = 1; at + 2 < points.size(); at += 3) {
        cairo_curve_to(cairo, points[at].x, points[at].y, points[at + 1].x, points[at + 1].y, points[at + 2].x,
                       points[at + 2].y);
    }
    const double dashes[] = {width * 3, width * 3};
    cairo_set_dash(cairo, dashes, dashed ? 2 : 0, 0);
    cairo_set_line_cap(cairo, dashed ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cairo, width);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

Size CairoPainter::picture_size(const std::string& file) {
    return m_state->pictures.size(file);
}

void CairoPainter::draw_picture(const std::string& file, const Rect& box) {
    if (!m_state->target || box.width <= 0 || box.height <= 0) {
        return;
    }
    cairo_surface_t* picture = m_state->pictures.load(file, {box.width, box.height}, picture_ink());
    if (!picture) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    cairo_save(cairo);
    cairo_translate(cairo, box.x, box.y);
    cairo_scale(cairo, static_cast<double>(box.width) / cairo_image_surface_get_width(picture),
                static_cast<double>(box.height) / cairo_image_surface_get_height(picture));
    cairo_set_source_surface(cairo, picture, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD);
    cairo_rectangle(cairo, 0, 0, cairo_image_surface_get_width(picture), cairo_image_surface_get_height(picture));
    cairo_fill(cairo);
    cairo_restore(cairo);
}

void CairoPainter::push_clip(const Rect& box) {
    if (m_state->target) {
        cairo_save(m_state->canvas());
        cairo_rectangle(m_state->target, box.x, box.y, box.width, box.height);
        cairo_clip(m_state->target);
    }
}

void CairoPainter::pop_clip() {
    if (m_state->target) {
        cairo_restore(m_state->canvas());
    }
}

} // namespace wijzer::app::layout
