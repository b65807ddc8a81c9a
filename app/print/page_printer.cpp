// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_printer.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"
#include "app/layout/pagination.h"
#include "app/print/paper.h"

#include <cairo.h>
#include <cmath>

namespace wijzer::app::print {
namespace {

constexpr double layout_dpi = 600; // litehtml rounds to whole pixels; at 600 per inch the rounding is invisible
constexpr double scale = points_per_inch / layout_dpi;
constexpr double margin = 12;       // millimetres
constexpr double reading_size = 11; // points; page.css makes the text of tables smaller

int to_pixels(double millimetres) {
    return static_cast<int>(std::lround(millimetres / millimetres_per_inch * layout_dpi));
}

} // namespace

std::string make_page_pdf(const std::string& html, const std::string& stylesheet, const themes::Theme& theme,
                          const PdfMetadata& metadata) {
    const Paper upright;
    const double width = upright.height; // landscape
    const double height = upright.width;
    PdfWriter pdf(to_points(width), to_points(height), metadata);
    layout::CairoPainter painter(layout::Medium::paper);
    const std::string css = theme.resolve(stylesheet, reading_size / points_per_inch * layout_dpi);
    layout::Page page(html, css, {to_pixels(width - 2 * margin)}, painter);
    for (const layout::PageSlice& slice :
         layout::paginate(page.text(), page.height(), to_pixels(height - 2 * margin))) {
        cairo_t* cairo = pdf.cairo();
        cairo_save(cairo);
        cairo_translate(cairo, to_points(margin), to_points(margin));
        cairo_scale(cairo, scale, scale);
        cairo_translate(cairo, 0, -slice.top);
        const layout::Rect part{0, slice.top, page.width(), slice.bottom - slice.top};
        cairo_rectangle(cairo, part.x, part.y, part.width, part.height);
        cairo_clip(cairo);
        painter.set_target(cairo);
        page.draw_lines(part);
        painter.set_target(nullptr);
        cairo_restore(cairo);
        pdf.end_page();
    }
    return pdf.take_bytes();
}

} // namespace wijzer::app::print
