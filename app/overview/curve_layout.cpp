// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/curve_layout.h"

#include "app/overview/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wijzer::app::overview {
namespace {

using content::Document;

constexpr std::string_view facet_id = "plek_in_transitie";
constexpr int most_rows = 12;      // of one list
constexpr double tallest_row = 3;  // em: with taller rows a list no longer looks like one
constexpr double title_needs = 17; // em: the width of a mark and a long title
constexpr double name_width = 8;   // em
constexpr double list_share =
    0.3; // of a column's width, from the left: the part of a list that keeps clear of the line
constexpr double column_needs = 12; // em
constexpr double list_bonus = 8;    // titles: the width of a column without a list, and the most that a list adds
constexpr double ring_radius = 0.8; // em
constexpr double ring_step = 1.9;   // em
constexpr double steepness = 0.36;  // of the width: how far the control points lie beyond the crossing
constexpr double line_width = 0.7;  // em
constexpr double slope = 0.08; // of the height: how far at most a line leaves the level of its ends before it turns

/// A pattern of the curve. `at_home`: the interventions for which it is the first pattern; `guests`: those for which it
/// is a further one.
struct Pattern {
    Group at_home;
    std::vector<const Document*> guests;

    int columns() const {
        return std::max(1, (static_cast<int>(at_home.documents.size()) + most_rows - 1) / most_rows);
    }
    int rows() const { return std::max(1, (static_cast<int>(at_home.documents.size()) + columns() - 1) / columns()); }
};

std::vector<Pattern> make_patterns(const content::Guide& guide) {
    std::vector<Pattern> patterns;
    const std::vector<const Document*> interventions = documents_of(guide, content::Kind::intervention);
    for (Group& group : group_by(interventions, guide.manifest(), facet_id)) {
        if (!group.id.empty()) {
            patterns.push_back({std::move(group), {}});
        }
    }
    for (const Document* document : interventions) {
        const auto values = document->facets.find(facet_id);
        if (values == document->facets.end()) {
            continue;
        }
        for (Pattern& pattern : patterns) {
            const auto place = std::find(values->second.begin(), values->second.end(), pattern.at_home.id);
            if (place != values->second.end() && place != values->second.begin()) {
                pattern.guests.push_back(document);
            }
        }
    }
    if (patterns.size() % 2 != 0) {
        patterns.clear(); // an odd number cannot be divided over two lines
    }
    return patterns;
}

int rows_of(const std::vector<Pattern>& patterns) {
    int rows = 1;
    for (const Pattern& pattern : patterns) {
        rows = std::max(rows, pattern.rows());
    }
    return rows + 1; // one row for the rings
}

int outer_margin(const Typography& type) {
    return type.em() / 2 + type.line_height(TextKind::subheading) + type.line_height(TextKind::heading) + type.em() / 2;
}

Point on_cubic(const std::vector<Point>& line, double t) {
    const double u = 1 - t;
    const double a = u * u * u;
    const double b = 3 * u * u * t;
    const double c = 3 * u * t * t;
    const double d = t * t * t;
    return {a * line[0].x + b * line[1].x + c * line[2].x + d * line[3].x,
            a * line[0].y + b * line[1].y + c * line[2].y + d * line[3].y};
}

/// The line's y at `x`; it runs from left to right.
double y_at(const std::vector<Point>& line, double x) {
    double low = 0;
    double high = 1;
    constexpr int halvings = 30;
    for (int step = 0; step < halvings; ++step) {
        const double middle = (low + high) / 2;
        (on_cubic(line, middle).x < x ? low : high) = middle;
    }
    return on_cubic(line, low).y;
}

class CurveLayout {
  public:
    CurveLayout(const content::Guide& guide, Size size, const Typography& type)
        : m_words(guide.manifest()), m_type(type), m_builder(size, type, guide.manifest()),
          m_patterns(make_patterns(guide)), m_steps(m_patterns.size() / 2), m_gap(type.em()),
          m_margin(outer_margin(type)) {}

    Scene place() {
        if (m_steps == 0) {
            return std::move(m_builder.scene());
        }
        divide_width();
        draw_lines();
        for (std::size_t index = 0; index < m_patterns.size(); ++index) {
            place_pattern(index);
        }
        for (const std::vector<Cell>& cells : m_cells) {
            m_builder.label_cells(cells);
        }
        add_links();
        return std::move(m_builder.scene());
    }

  private:
    bool climbs(std::size_t index) const { return index < m_steps; }
    std::size_t step_of(std::size_t index) const { return index % m_steps; }
    /// Whether a pattern's list stands in the upper half of the picture.
    bool is_above(std::size_t index) const {
        const bool late = 2 * step_of(index) + 1 >= m_steps; // the middle pattern counts as late
        return climbs(index) == late;
    }
    double height() const { return m_builder.size().height; }
    double middle() const { return height() / 2; }

    /// Divides the width over the columns: those with longer lists are wider, up to twice as wide as an empty one.
    void divide_width() {
        std::vector<double> shares;
        double sum = 0;
        for (std::size_t step = 0; step < m_steps; ++step) {
            const auto most = std::max(m_patterns[step].at_home.documents.size(),
                                       m_patterns[step + m_steps].at_home.documents.size());
            shares.push_back(list_bonus + std::min(static_cast<double>(most), list_bonus));
            sum += shares.back();
        }
        double left = m_gap;
        for (const double share : shares) {
            m_edges.push_back(left);
            left += share / sum * (m_builder.size().width - 2 * m_gap);
        }
        m_edges.push_back(left);
    }

    void draw_lines() {
        const double left = m_edges.front();
        const double right = m_edges.back();
        const double crossing = (m_edges[m_steps / 2] + m_edges[(m_steps + 1) / 2]) / 2;
        const double reach = steepness * (right - left);
        const double top = m_margin;
        const double bottom = height() - m_margin;
        const double bend = slope * (bottom - top) / 4;
        m_build_up = {{left, bottom}, {crossing + reach, bottom - bend}, {crossing - reach, top + bend}, {right, top}};
        m_break_down = {
            {left, top}, {crossing + reach, top + bend}, {crossing - reach, bottom - bend}, {right, bottom}};
        m_builder.scene().strokes.push_back({m_break_down, line_width * m_type.em(), "invitation-rule"});
        m_builder.scene().strokes.push_back({m_build_up, line_width * m_type.em(), "accent"});
    }

    /// The y of the line's point, of those at `from` and `to`, that is nearer to the middle of the picture (inwards) or
    /// farther from it. `above`: in the upper half.
    double reach(const std::vector<Point>& line, bool above, bool inwards, double from, double to) const {
        const double one = y_at(line, from);
        const double other = y_at(line, to);
        return above == inwards ? std::max(one, other) : std::min(one, other);
    }

    void place_pattern(std::size_t index) {
        const Pattern& pattern = m_patterns[index];
        const std::size_t step = step_of(index);
        const bool above = is_above(index);
        const double left = m_edges[step];
        const double width = m_edges[step + 1] - left - m_gap / 2.0;
        // In the middle column both lists stand at the edges of the picture, far from where the lines cross.
        const bool in_middle = m_steps % 2 != 0 && step == m_steps / 2;
        const double border = above ? m_margin : height() - m_margin;
        const double shift = in_middle ? std::max(0.0, (width - title_needs * m_type.em()) / 2) : 0;
        const std::vector<Point>& line = climbs(index) ? m_build_up : m_break_down;
        const double name_at = in_middle ? border : reach(line, above, false, left, left + name_width * m_type.em());
        name_pattern(index, left + shift, width - shift, name_at);

        const double edge = in_middle ? border : reach(line, above, true, left, left + list_share * width);
        const double inset = m_gap / 2.0 + line_width * m_type.em() / 2;
        const double room = std::max(0.0, std::abs(middle() - edge) - inset - m_gap * (in_middle ? 2 : 0.25));
        const double pitch = std::min(room / (pattern.rows() + 1), tallest_row * m_type.em());
        const double used = pitch * pattern.rows();
        const double top = above ? edge + inset : edge - inset - used;
        m_cells.push_back(m_builder.add_list(
            pattern.at_home.documents, {left + shift, (width - shift) / pattern.columns(), top, pitch, pattern.rows(),
                                        static_cast<int>(left + width), static_cast<int>(index)}));
        place_rings(pattern, {left + shift, above ? top + used + pitch / 2 : top - pitch / 2}, width - shift, pitch,
                    static_cast<int>(index));
    }

    /// The name stands on the outer side of the line, the list on the inner.
    void name_pattern(std::size_t index, double left, double width, double line_at) {
        const Group& pattern = m_patterns[index].at_home;
        const std::string role = climbs(index) ? "accent" : "ink";
        const int heading = m_type.line_height(TextKind::heading);
        const int small = m_type.line_height(TextKind::subheading);
        const int distance = static_cast<int>(line_width * m_type.em() / 2) + 2;
        const int y = static_cast<int>(line_at) + (is_above(index) ? -distance - heading : distance);
        const int x = static_cast<int>(left);
        m_builder.add_heading(pattern.label, TextKind::heading, role, {x, y, static_cast<int>(width), 0});
        if (step_of(index) == 0) {
            m_builder.add_heading(m_words.word(climbs(index) ? "opbouw" : "afbraak"), TextKind::subheading, "soft",
                                  {x, is_above(index) ? y - small : y + heading, static_cast<int>(width), 0});
        }
    }

    void place_rings(const Pattern& pattern, Point start, double width, double pitch, int stop) {
        if (pattern.guests.empty()) {
            return;
        }
        const double step = std::min(ring_step * m_type.em(), width / static_cast<double>(pattern.guests.size()));
        const double radius = std::max(1.0, std::min({ring_radius * m_type.em(), step / 2 - 1, pitch / 2 - 1}));
        double x = start.x + radius;
        for (const Document* guest : pattern.guests) {
            m_builder.add_mark({guest, Shape::ring, {x, start.y}, radius, role_of(*guest), {}, stop});
            x += step;
        }
    }

    /// Adds quiet links from each intervention's first place to its further places.
    void add_links() {
        Scene& scene = m_builder.scene();
        std::map<content::DocumentId, std::size_t> homes;
        for (std::size_t index = 0; index < scene.marks.size(); ++index) {
            if (scene.marks[index].shape == Shape::disc) {
                homes.emplace(scene.marks[index].document->id, index);
            }
        }
        for (std::size_t index = 0; index < scene.marks.size(); ++index) {
            const auto home = homes.find(scene.marks[index].document->id);
            if (scene.marks[index].shape != Shape::ring || home == homes.end()) {
                continue;
            }
            const Point from = scene.marks[home->second].center;
            const Point to = scene.marks[index].center;
            const double half = (from.x + to.x) / 2;
            scene.links.push_back({home->second, index, false, true, {from, {half, from.y}, {half, to.y}, to}});
        }
    }

    const content::Manifest& m_words;
    const Typography& m_type;
    SceneBuilder m_builder;
    std::vector<Pattern> m_patterns;
    std::size_t m_steps;
    int m_gap;
    int m_margin;
    std::vector<double> m_edges; ///< of the columns
    std::vector<Point> m_build_up;
    std::vector<Point> m_break_down;
    std::vector<std::vector<Cell>> m_cells;
};

} // namespace

Size smallest_curve(const content::Guide& guide, const Typography& type) {
    const std::vector<Pattern> patterns = make_patterns(guide);
    const double rows = rows_of(patterns) * type.line_height(TextKind::title) / (1 - 2 * slope);
    return {static_cast<int>(static_cast<double>(patterns.size()) / 2 * column_needs * type.em()),
            static_cast<int>(2 * (outer_margin(type) + rows + type.em() / 2.0))};
}

Scene place_curve(const content::Guide& guide, Size size, const Typography& type) {
    return CurveLayout(guide, size, type).place();
}

} // namespace wijzer::app::overview
