// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The interface between laying out and drawing. Each graphics system has one implementation; layout knows none of them.
#pragma once

#include "themes/color.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::layout {

using themes::Color;

/// Whole pixels of the layout, y downwards.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    int right() const { return x + width; }
    int bottom() const { return y + height; }
    bool contains(int px, int py) const { return px >= x && px < right() && py >= y && py < bottom(); }
    bool intersects(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool operator==(const Rect&) const = default;
};

/// Pixels; 0 × 0 for a picture that cannot be shown.
struct Size {
    int width = 0;
    int height = 0;
};

/// Pixels of the layout, with fractions.
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// On a screen glyphs stand on whole pixels; on paper they stand exactly where they belong.
enum class Medium { screen, paper };

struct FontRequest {
    std::string families; ///< a CSS font-family list; the first installed family is taken, or else a serif one
    int size = 16;        ///< pixels
    int weight = 400;     ///< 100–900
    bool italic = false;
    bool underlined = false;
    bool struck_through = false;
};

/// Pixels.
struct FontMetrics {
    int height = 0;
    int ascent = 0;
    int descent = 0;
    int x_height = 0;
};

using FontId = std::uintptr_t; ///< 0 is no font

struct Corners {
    int top_left = 0;
    int top_right = 0;
    int bottom_right = 0;
    int bottom_left = 0;
};

struct BorderSide {
    int width = 0;
    Color color;
};

struct Borders {
    BorderSide left;
    BorderSide top;
    BorderSide right;
    BorderSide bottom;
    Corners corners;
};

/// Measures at any time; draws only while the implementation has a target to draw on. Fonts live as long as the
/// painter. All lengths are pixels, all text is UTF-8.
class Painter {
  public:
    virtual ~Painter() = default;

    virtual FontId load_font(const FontRequest& request) = 0;
    virtual FontMetrics metrics(FontId font) = 0;
    virtual int text_width(std::string_view text, FontId font) = 0;
    /// The x of the character that begins at byte `offset`, from the left of `text`.
    virtual int offset_to_x(std::string_view text, FontId font, std::size_t offset) = 0;
    /// The byte offset of the boundary between characters that is nearest to `x`.
    virtual std::size_t x_to_offset(std::string_view text, FontId font, int x) = 0;

    virtual void draw_text(std::string_view text, FontId font, Color color, const Rect& box) = 0;
    virtual void fill(const Rect& box, Color color, const Corners& corners) = 0;
    virtual void draw_borders(const Rect& box, const Borders& borders) = 0;
    virtual void draw_disc(const Rect& box, Color color, bool filled) = 0;
    /// Draws a line of cubic Bézier pieces: the start, then two control points and an end for each piece. Painters that
    /// only draw text need not override it.
    virtual void draw_curve(const std::vector<Point>& /*points*/, double /*width*/, Color /*color*/, bool /*dashed*/) {}
    /// picture_size() gives a picture's own size in CSS pixels; draw_picture() stretches it over a box. `file` is a
    /// path in UTF-8 that the loader of the guide accepted. Painters that only draw text need not override them.
    virtual Size picture_size(const std::string& /*file*/) { return {}; }
    virtual void draw_picture(const std::string& /*file*/, const Rect& /*box*/) {}
    virtual void push_clip(const Rect& box) = 0;
    virtual void pop_clip() = 0;
};

} // namespace wijzer::app::layout
