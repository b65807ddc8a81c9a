// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Glyphs that were shaped once, to be drawn at any size: without hinting they grow evenly. Private to app/layout.
#pragma once

#include "themes/color.h"

#include <cairo.h>
#include <memory>
#include <optional>
#include <pango/pango.h>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Neighbouring glyphs of one face; places and lengths in em, from the left end of the baseline.
struct GlyphRun {
    std::shared_ptr<cairo_font_face_t> face;
    cairo_matrix_t em; ///< the face's font matrix for a size of 1
    std::string text;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
};

struct ShapedText {
    std::vector<GlyphRun> runs;
    double width = 0; ///< em
};

/// The one line of `layout`, whose font has `size` pixels. Nothing when it must be drawn by pango itself: text from
/// right to left, or characters that no font has.
std::optional<ShapedText> take_glyphs(PangoLayout* layout, double size);

/// Gathers glyphs of the same face, size and colour, words and lines of them, to be drawn in one stroke.
class GlyphBatch {
  public:
    /// Adds a text with its baseline beginning at (x, y); first draws what does not go with it.
    void add(cairo_t* cairo, const ShapedText& text, double size, themes::Color color, double x, double y);
    /// Draws what was added since the last time.
    void flush(cairo_t* cairo);

  private:
    void add_run(const GlyphRun& run, double size, double x, double y);

    std::shared_ptr<cairo_font_face_t> m_face;
    cairo_matrix_t m_em{};
    double m_size = 0;
    themes::Color m_color{};
    std::string m_text;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

} // namespace wijzer::app::layout
