// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/paper_drawing.h"

#include <cairo.h>

namespace wijzer::app::reader {

void draw_paper(cairo_t* target, const print::Composition& pages, std::size_t page, wxPoint origin, const wxRect& part,
                double scale) {
    // Draw larger and scale down: cairo places glyphs on whole pixels, which would make their spacing uneven at this
    // size.
    constexpr int oversampling = 3;
    cairo_surface_t* picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, part.width * oversampling, part.height * oversampling);
    cairo_t* large = cairo_create(picture);
    cairo_set_source_rgb(large, 1, 1, 1); // paper is white in every theme
    cairo_paint(large);
    cairo_translate(large, (origin.x - part.x) * oversampling, (origin.y - part.y) * oversampling);
    cairo_scale(large, oversampling * scale, oversampling * scale);
    pages.draw(large, page);
    cairo_destroy(large);
    cairo_save(target);
    cairo_translate(target, part.x, part.y);
    cairo_scale(target, 1.0 / oversampling, 1.0 / oversampling);
    cairo_set_source_surface(target, picture, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(target), CAIRO_FILTER_BEST);
    cairo_paint(target);
    cairo_restore(target);
    cairo_surface_destroy(picture);
}

} // namespace wijzer::app::reader
