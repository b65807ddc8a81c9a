// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/scene_painter.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wijzer::app::overview {
namespace {

constexpr double hair = 0.07;          // em
constexpr double firm_width = 1.5;     // hairs
constexpr double light_width = 1;      // hairs
constexpr double pointed_factor = 1.7; // how many times as wide a line is when one of its ends is pointed at
constexpr std::uint8_t veil_alpha = 205;
constexpr int most_card_lines = 4; // title, facts, two of text

layout::Corners round(int radius) {
    return {radius, radius, radius, radius};
}

/// A circle as four cubics.
std::vector<Point> circle(Point center, double radius) {
    const double k = radius * 0.5522847498; // from an end to its control point, for a quarter of a circle
    const double x = center.x;
    const double y = center.y;
    return {{x + radius, y},     {x + radius, y + k}, {x + k, y + radius}, {x, y + radius},     {x - k, y + radius},
            {x - radius, y + k}, {x - radius, y},     {x - radius, y - k}, {x - k, y - radius}, {x, y - radius},
            {x + k, y - radius}, {x + radius, y - k}, {x + radius, y}};
}

} // namespace

ScenePainter::ScenePainter(layout::Painter& painter, const themes::Theme& theme, const Typography& type)
    : m_painter(painter), m_theme(theme), m_type(type), m_hair(hair * type.em()) {}

themes::Color ScenePainter::color(const std::string& role, Strength strength) const {
    themes::Color result = m_theme.color(role);
    switch (strength) {
    case Strength::full:
        break;
    case Strength::light:
        result.alpha = 110;
        break;
    case Strength::dimmed:
        result.alpha = 80;
        break;
    case Strength::back:
        result.alpha = 55;
        break;
    }
    return result;
}

void ScenePainter::draw_ground(const Scene& scene, Strength strength) {
    m_painter.fill({0, 0, scene.size.width, scene.size.height}, m_theme.color("paper"), {});
    const int corner = m_type.em() / 2;
    const int thin = std::max(1, static_cast<int>(std::lround(m_hair)));
    for (const Panel& panel : scene.panels) {
        m_painter.fill(panel.box, m_theme.color("panel"), round(corner));
        const layout::BorderSide side{thin, m_theme.color("rule")};
        m_painter.draw_borders(panel.box, {side, side, side, side, round(corner)});
        if (!panel.role.empty()) {
            m_painter.fill({panel.box.x + corner, panel.box.y, panel.box.width - 2 * corner, 2 * thin + 1},
                           color(panel.role, strength), {});
        }
    }
    for (const Stroke& stroke : scene.strokes) {
        themes::Color pale = m_theme.color(stroke.role);
        pale.alpha = strength == Strength::full ? 90 : 45;
        m_painter.draw_curve(stroke.path, stroke.width, pale, false);
    }
}

void ScenePainter::draw_link(const Link& link, const std::string& role, double width, Strength strength) {
    m_painter.draw_curve(link.path, m_hair * (link.firm ? firm_width : light_width) * width, color(role, strength),
                         !link.firm);
}

void ScenePainter::draw_mark(const Mark& mark, Strength strength) {
    const Rect box = mark.box();
    if (mark.shape == Shape::square) {
        m_painter.fill(box, m_theme.color("paper"), {});
        m_painter.fill(box, color(mark.role, strength), round(std::max(1, box.width / 5)));
        return;
    }
    // Lines must not show through a pale mark.
    m_painter.draw_disc(box, m_theme.color("paper"), true);
    const bool filled = mark.shape == Shape::disc;
    if (filled) {
        m_painter.draw_disc(box, color(mark.role, strength), true);
    } else {
        m_painter.draw_curve(circle(mark.center, mark.radius - m_hair / 2), 1.4 * m_hair, color(mark.role, strength),
                             false);
    }
    if (!mark.number.empty()) {
        const int width = m_type.width(mark.number, TextKind::number);
        const int height = m_type.line_height(TextKind::number);
        const Rect place{static_cast<int>(std::lround(mark.center.x - width / 2.0)),
                         static_cast<int>(std::lround(mark.center.y - height / 2.0)), width, height};
        m_painter.draw_text(mark.number, m_type.font(TextKind::number),
                            filled ? m_theme.color("paper") : color(mark.role, strength), place);
    }
}

void ScenePainter::draw_lines(const std::vector<std::string>& lines, TextKind kind, const std::string& role, Rect box,
                              Strength strength) {
    for (const std::string& line : lines) {
        m_painter.draw_text(line, m_type.font(kind), color(role, strength), box);
        box.y += m_type.line_height(kind);
    }
}

void ScenePainter::draw_veil(const Scene& scene, const Rect& box) {
    const bool on_panel = std::any_of(scene.panels.begin(), scene.panels.end(),
                                      [&](const Panel& panel) { return panel.box.intersects(box); });
    themes::Color veil = m_theme.color(on_panel ? "panel" : "paper");
    veil.alpha = veil_alpha;
    m_painter.fill(box, veil, {});
}

void ScenePainter::draw_label(const Label& label, Strength strength) {
    draw_lines(label.lines, label.kind, label.kind == TextKind::code ? "soft" : "ink", label.box, strength);
    if (!label.facts.empty()) {
        Rect box = label.box;
        box.y += static_cast<int>(label.lines.size()) * m_type.line_height(label.kind);
        draw_lines({label.facts}, TextKind::facts, "soft", box, strength);
    }
}

void ScenePainter::draw_all(const Scene& scene, const Matches& matches, Strength ground, Strength match,
                            Strength other) {
    std::vector<Strength> strengths;
    for (const Mark& mark : scene.marks) {
        strengths.push_back(!matches || matches(*mark.document) ? match : other);
    }
    draw_ground(scene, ground);
    for (const Link& link : scene.links) {
        if (!link.quiet) {
            const bool asked = strengths[link.from] == match && strengths[link.to] == match;
            draw_link(link, "soft", 1,
                      asked && ground == Strength::full ? (link.firm ? Strength::light : Strength::back)
                                                        : Strength::back);
        }
    }
    for (const Heading& heading : scene.headings) {
        draw_veil(scene, heading.box);
        draw_lines({heading.text}, heading.kind, heading.role, heading.box, ground);
    }
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        draw_mark(scene.marks[index], strengths[index]);
    }
    for (const Label& label : scene.labels) {
        draw_veil(scene, label.box);
        draw_label(label, strengths[label.mark]);
    }
}

void ScenePainter::draw(const Scene& scene, const Matches& matches) {
    draw_all(scene, matches, Strength::full, Strength::full, Strength::dimmed);
}

void ScenePainter::draw_stepped_back(const Scene& scene, const Matches& matches) {
    draw_all(scene, matches, Strength::light, Strength::dimmed, Strength::back);
}

void ScenePainter::draw_pointed(const Scene& scene, std::size_t pointed) {
    const content::DocumentId& id = scene.marks[pointed].document->id;
    std::set<std::size_t> shown;
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        if (scene.marks[index].document->id == id) {
            shown.insert(index);
        }
    }
    const std::set<std::size_t> own = shown;
    for (const Link& link : scene.links) {
        if (own.contains(link.from) || own.contains(link.to)) {
            draw_link(link, scene.marks[link.to].role, pointed_factor, Strength::full);
            shown.insert(link.from);
            shown.insert(link.to);
        }
    }
    for (const std::size_t index : shown) {
        draw_mark(scene.marks[index], Strength::full);
    }
    for (const Label& label : scene.labels) {
        if (shown.contains(label.mark)) {
            if (own.contains(label.mark)) {
                const int space = m_type.em() / 4;
                m_painter.fill({label.box.x - space, label.box.y, label.box.width + 2 * space, label.box.height},
                               m_theme.color("selection"), round(space));
            } else {
                draw_veil(scene, label.box);
            }
            draw_label(label, Strength::full);
        }
    }
    for (const std::size_t index : own) {
        draw_outline(scene.marks[index], "accent", 1.5 * m_hair, 2 * m_hair);
    }
}

void ScenePainter::draw_outline(const Mark& mark, const std::string& role, double distance, double width) {
    m_painter.draw_curve(circle(mark.center, mark.radius + distance + width / 2), width, m_theme.color(role), false);
}

void ScenePainter::draw_chosen(const Scene& scene, std::size_t mark) {
    draw_outline(scene.marks[mark], "ink", 4 * m_hair, 1.5 * m_hair);
}

int ScenePainter::card_height(const Typography& type) {
    return type.em() + type.line_height(TextKind::card_title) +
           (most_card_lines - 1) * type.line_height(TextKind::card_text);
}

int ScenePainter::draw_legend(const Card& card, const Rect& box, int y) {
    const int line = m_type.line_height(TextKind::card_text);
    const int sample = 3 * m_type.em();
    const int left = box.x + m_type.em();
    for (const Card::Sample& each : card.legend) {
        const double middle = y + line / 2.0;
        const Point from{static_cast<double>(left), middle};
        const Point to{static_cast<double>(left + sample), middle};
        draw_link({0, 0, each.firm, false, {from, from, to, to}}, "ink", pointed_factor, Strength::full);
        const int text_left = left + sample + m_type.em();
        draw_lines(m_type.fit(each.text, TextKind::card_text, box.right() - m_type.em() - text_left, 1).lines,
                   TextKind::card_text, "ink", {text_left, y, 0, line}, Strength::full);
        y += line;
    }
    return y;
}

void ScenePainter::draw_card(const Rect& box, const Card& card) {
    m_painter.fill(box, m_theme.color("field"), {});
    m_painter.fill({box.x, box.y, box.width, std::max(1, static_cast<int>(std::lround(m_hair)))}, m_theme.color("rule"),
                   {});
    const int em = m_type.em();
    const int line = m_type.line_height(TextKind::card_text);
    const int width = box.width - 2 * em;
    int y = box.y + em / 2;
    draw_lines(m_type.fit(card.title, TextKind::card_title, width, 1).lines, TextKind::card_title, card.role,
               {box.x + em, y, 0, 0}, Strength::full);
    y = draw_legend(card, box, y + m_type.line_height(TextKind::card_title));
    if (!card.facts.empty()) {
        draw_lines(m_type.fit(card.facts, TextKind::card_text, width, 1).lines, TextKind::card_text, "soft",
                   {box.x + em, y, 0, 0}, Strength::full);
        y += line;
    }
    const int lines = std::max(0, (box.bottom() - y) / std::max(line, 1));
    draw_lines(m_type.fit(card.text, TextKind::card_text, width, lines).lines, TextKind::card_text, "ink",
               {box.x + em, y, 0, 0}, Strength::full);
}

} // namespace wijzer::app::overview
