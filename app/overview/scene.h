// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the whole guide as values: where every mark, label and line stands. Made once for a size and a text size
// (overview_layout.h, curve_layout.h), then only drawn (scene_painter.h), so that pointing costs no layout.
#pragma once

#include "app/layout/painter.h"
#include "app/overview/typography.h"
#include "content/guide.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::app::overview {

using layout::Point;
using layout::Rect;

/// Whole pixels.
struct Size {
    int width = 0;
    int height = 0;
    bool operator==(const Size&) const = default;
};

/// `disc`: an intervention; `ring`: the same once more, at a further place; `square`: a story.
enum class Shape { disc, ring, square };

struct Mark {
    const content::Document* document = nullptr; ///< of the guide that the scene was made from
    Shape shape = Shape::disc;
    Point center;
    double radius = 0;
    std::string role;   ///< the theme's colour
    std::string number; ///< written inside; empty when it would not be readable
    int stop = 0;       ///< the group that Tab goes by: a movement, a pattern, or all stories

    Rect box() const;
};

/// A mark's text. Labels overlap neither each other nor a mark.
struct Label {
    std::size_t mark = 0;
    std::vector<std::string> lines;
    std::string facts; ///< time and group, a last line in small type; may be empty
    TextKind kind = TextKind::title;
    Rect box;
};

struct Heading {
    std::string text;
    TextKind kind = TextKind::heading;
    std::string role;
    Rect box;
};

/// Between two marks. `firm`: applied, drawn solid; else recognisable, drawn light. `quiet`: shown only when one end is
/// pointed at.
struct Link {
    std::size_t from = 0;
    std::size_t to = 0;
    bool firm = false;
    bool quiet = false;
    std::vector<Point> path; ///< as Painter::draw_curve takes it
};

/// What lies behind the marks: a panel, or a broad line.
struct Panel {
    Rect box;
    std::string role; ///< of the rule along its top; empty for none
};

struct Stroke {
    std::vector<Point> path;
    double width = 1;
    std::string role;
};

struct Scene {
    Size size;
    std::vector<Panel> panels;
    std::vector<Stroke> strokes;
    std::vector<Heading> headings;
    std::vector<Mark> marks;
    std::vector<Label> labels; ///< at most one a mark
    std::vector<Link> links;
    int stops = 0; ///< one more than the last Mark::stop

    /// The mark at a point, or whose label is there.
    std::optional<std::size_t> mark_at(int x, int y) const;
    /// A document's first mark.
    std::optional<std::size_t> mark_of(const content::DocumentId& id) const;
};

} // namespace wijzer::app::overview
