// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a scene in a theme. A window keeps the results of draw() and draw_stepped_back() as pictures. While a mark is
// pointed at, it copies the second and adds draw_pointed(), so that a frame costs one copy and a few marks.
#pragma once

#include "app/overview/card.h"
#include "app/overview/scene.h"
#include "themes/theme.h"

#include <functional>

namespace wijzer::app::overview {

/// Whether a document matches the search. An empty function: there is no search, and all documents match.
using Matches = std::function<bool(const content::Document&)>;

class ScenePainter {
  public:
    ScenePainter(layout::Painter& painter, const themes::Theme& theme, const Typography& type);

    void draw(const Scene& scene, const Matches& matches);
    void draw_stepped_back(const Scene& scene, const Matches& matches);
    /// Draws all marks of the document of `mark`, the marks they are linked with, and the lines between, at full
    /// strength.
    void draw_pointed(const Scene& scene, std::size_t mark);
    /// Draws an outline around a mark that the reader has chosen, outside that of a pointed mark.
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
    /// Covers the lines behind a text with a translucent ground, so that the text stays readable.
    void draw_veil(const Scene& scene, const Rect& box);
    void draw_lines(const std::vector<std::string>& lines, TextKind kind, const std::string& role, Rect box,
                    Strength strength);
    void draw_all(const Scene& scene, const Matches& matches, Strength ground, Strength match, Strength other);
    void draw_outline(const Mark& mark, const std::string& role, double distance, double width);
    int draw_legend(const Card& card, const Rect& box, int y);

    layout::Painter& m_painter;
    const themes::Theme& m_theme;
    const Typography& m_type;
    double m_hair; ///< the width of the thinnest line, in pixels
};

} // namespace wijzer::app::overview
