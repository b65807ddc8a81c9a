// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Glyphs that are shaped once and drawn at any size, which is possible because unhinted glyphs scale evenly. Private to
// app/layout.
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

/// Successive glyphs of one face. Places are in em, from the left end of the text's baseline.
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

/// The glyphs of the one line in `layout`, whose font has `size` pixels. Nothing when only pango can draw it: text from
/// right to left, or characters that no font has.
std::optional<ShapedText> take_glyphs(PangoLayout* layout, double size);

/// Gathers glyphs of the same face, size and colour from several texts, and draws them with one call to cairo.
class GlyphBatch {
  public:
    /// Adds a text whose baseline begins at (x, y). Draws what was gathered before when its face, size or colour
    /// differs.
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
