// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a scene in a theme. A window keeps two pictures of a scene, draw() and draw_stepped_back(), and puts
// draw_pointed() over the second while something is pointed at: then a frame costs one copy and a handful of marks.
#pragma once

#include "app/overview/card.h"
#include "app/overview/scene.h"
#include "themes/theme.h"

#include <functional>

namespace wijzer::app::overview {

/// Whether a document is among those asked for; empty means that nothing was asked and all are.
using Matches = std::function<bool(const content::Document&)>;

class ScenePainter {
  public:
    ScenePainter(layout::Painter& painter, const themes::Theme& theme, const Typography& type);

    void draw(const Scene& scene, const Matches& matches);
    void draw_stepped_back(const Scene& scene, const Matches& matches);
    /// The mark, what it is linked with and the lines between.
    void draw_pointed(const Scene& scene, std::size_t mark);
    /// A second outline, for what the reader has chosen.
    void draw_chosen(const Scene& scene, std::size_t mark);
    void draw_card(const Rect& box, const Card& card);

    static int card_height(const Typography& type);

  private:
    enum class Strength { full, light, dimmed, back };

    themes::Color color(const std::string& role, Strength strength) const;
    void draw_ground(const Scene& scene, Strength strength);
    void draw_link(const Link& link, const std::string& role, double width, Strength strength);
    void draw_mark(const Mark& mark, Strength strength);
    void draw_label(const Label& label, Strength strength);
    /// Behind text, so that lines pass below it and stay visible beside it.
    void draw_veil(const Scene& scene, const Rect& box);
    void draw_lines(const std::vector<std::string>& lines, TextKind kind, const std::string& role, Rect box,
                    Strength strength);
    void draw_all(const Scene& scene, const Matches& matches, Strength ground, Strength match, Strength other);
    void draw_outline(const Mark& mark, const std::string& role, double distance, double width);
    int draw_legend(const Card& card, const Rect& box, int y);

    layout::Painter& m_painter;
    const themes::Theme& m_theme;
    const Typography& m_type;
    double m_hair; ///< the thinnest line, in pixels
};

} // namespace wijzer::app::overview
