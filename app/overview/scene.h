// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of the whole guide as values: the place of every mark, label and line, in pixels. It is made once for a
// size and a text size (overview_layout.h, curve_layout.h) and then only drawn (scene_painter.h), so that pointing at a
// mark needs no new layout.
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

/// disc: an intervention. ring: the same intervention at a further place. square: a story.
enum class Shape { disc, ring, square };

struct Mark {
    const content::Document* document = nullptr; ///< of the guide that the scene was made from
    Shape shape = Shape::disc;
    Point center;
    double radius = 0;
    std::string role;   ///< the name of a colour in the theme
    std::string number; ///< written inside the mark; empty when it would not be readable
    int stop = 0;       ///< the group that Tab goes to as a whole: a movement, a pattern, or all stories

    Rect box() const;
};

/// The text of a mark. Labels overlap no other label and no mark.
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

/// A line between two marks. `firm`: the story applied the intervention, drawn solid; else it is recognisable in the
/// story, drawn dashed. `quiet`: drawn only while one of the ends is pointed at.
struct Link {
    std::size_t from = 0;
    std::size_t to = 0;
    bool firm = false;
    bool quiet = false;
    std::vector<Point> path; ///< as Painter::draw_curve takes it
};

/// A panel behind the marks.
struct Panel {
    Rect box;
    std::string role; ///< the colour of the rule along its top; empty for no rule
};

/// A broad line behind the marks.
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
    std::vector<Label> labels; ///< at most one for each mark
    std::vector<Link> links;
    int stops = 0; ///< one more than the highest Mark::stop

    /// The index of the mark at a point, or of the mark whose label is there.
    std::optional<std::size_t> mark_at(int x, int y) const;
    /// The index of a document's first mark.
    std::optional<std::size_t> mark_of(const content::DocumentId& id) const;
};

} // namespace wijzer::app::overview
