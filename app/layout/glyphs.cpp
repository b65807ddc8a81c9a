// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/glyphs.h"

#include <pango/pangocairo.h>

namespace wijzer::app::layout {
namespace {

bool can_be_taken(const PangoGlyphItem& item) {
    if (item.item->analysis.level % 2 != 0 || !item.item->analysis.font) {
        return false;
    }
    for (int index = 0; index < item.glyphs->num_glyphs; ++index) {
        if (item.glyphs->glyphs[index].glyph & PANGO_GLYPH_UNKNOWN_FLAG) {
            return false;
        }
    }
    return true;
}

/// The glyphs of an item whose left side is at `left` (pango units); moves `left` to its right side.
GlyphRun take_run(PangoGlyphItem& item, const char* text, double size, int& left) {
    GlyphRun run;
    cairo_scaled_font_t* font = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(item.item->analysis.font));
    run.face.reset(cairo_font_face_reference(cairo_scaled_font_get_font_face(font)), cairo_font_face_destroy);
    cairo_scaled_font_get_font_matrix(font, &run.em);
    cairo_matrix_scale(&run.em, 1 / size, 1 / size);
    run.text.assign(text + item.item->offset, static_cast<std::size_t>(item.item->length));
    const double unit = 1 / (PANGO_SCALE * size);
    PangoGlyphItemIter cluster;
    for (gboolean more = pango_glyph_item_iter_init_start(&cluster, &item, text); more;
         more = pango_glyph_item_iter_next_cluster(&cluster)) {
        const std::size_t before = run.glyphs.size();
        for (int index = cluster.start_glyph; index < cluster.end_glyph; ++index) {
            const PangoGlyphInfo& glyph = item.glyphs->glyphs[index];
            if (glyph.glyph != PANGO_GLYPH_EMPTY) {
                run.glyphs.push_back(
                    {glyph.glyph, (left + glyph.geometry.x_offset) * unit, glyph.geometry.y_offset * unit});
            }
            left += glyph.geometry.width;
        }
        run.clusters.push_back({cluster.end_index - cluster.start_index, static_cast<int>(run.glyphs.size() - before)});
    }
    return run;
}

} // namespace

std::optional<ShapedText> take_glyphs(PangoLayout* layout, double size) {
    ShapedText shaped;
    int left = 0;
    const PangoLayoutLine* line = pango_layout_get_line_readonly(layout, 0);
    for (GSList* item = line ? line->runs : nullptr; item; item = item->next) {
        auto& glyphs = *static_cast<PangoGlyphItem*>(item->data);
        if (!can_be_taken(glyphs)) {
            return std::nullopt;
        }
        shaped.runs.push_back(take_run(glyphs, pango_layout_get_text(layout), size, left));
    }
    shaped.width = left / (PANGO_SCALE * size);
    return shaped;
}

void GlyphBatch::add(cairo_t* cairo, const ShapedText& text, double size, themes::Color color, double x, double y) {
    for (const GlyphRun& run : text.runs) {
        if (run.face != m_face || size != m_size || !(color == m_color)) {
            flush(cairo);
            m_face = run.face;
            m_em = run.em;
            m_size = size;
            m_color = color;
        }
        add_run(run, size, x, y);
    }
}

void GlyphBatch::add_run(const GlyphRun& run, double size, double x, double y) {
    for (const cairo_glyph_t& glyph : run.glyphs) {
        m_glyphs.push_back({glyph.index, x + glyph.x * size, y + glyph.y * size});
    }
    m_clusters.insert(m_clusters.end(), run.clusters.begin(), run.clusters.end());
    m_text += run.text;
}

void GlyphBatch::flush(cairo_t* cairo) {
    if (m_glyphs.empty() || !cairo) {
        return;
    }
    cairo_set_source_rgba(cairo, m_color.red / 255.0, m_color.green / 255.0, m_color.blue / 255.0,
                          m_color.alpha / 255.0);
    cairo_set_font_face(cairo, m_face.get());
    cairo_matrix_t matrix = m_em;
    cairo_matrix_scale(&matrix, m_size, m_size);
    cairo_set_font_matrix(cairo, &matrix);
    cairo_show_text_glyphs(cairo, m_text.data(), static_cast<int>(m_text.size()), m_glyphs.data(),
                           static_cast<int>(m_glyphs.size()), m_clusters.data(), static_cast<int>(m_clusters.size()),
                           static_cast<cairo_text_cluster_flags_t>(0));
    m_text.clear();
    m_glyphs.clear();
    m_clusters.clear();
}

} // namespace wijzer::app::layout
