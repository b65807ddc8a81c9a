// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/overview_printer.h"

#include "app/layout/cairo_painter.h"
#include "app/overview/curve_layout.h"
#include "app/overview/overview_layout.h"
#include "app/overview/scene_painter.h"
#include "app/print/paper.h"
#include "app/print/pdf.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <optional>

namespace wijzer::app::print {
namespace {

constexpr double layout_dpi = 600;
constexpr double scale = points_per_inch / layout_dpi;

/// A sheet in landscape: width and height in millimetres, text size in points.
struct Sheet {
    double width;
    double height;
    double text;
};
constexpr double margin = 9; // millimetres

std::optional<Sheet> find_sheet(std::string_view paper) {
    if (paper == "a3") {
        return Sheet{420, 297, 12.5};
    }
    if (paper == "a4") {
        return Sheet{297, 210, 9};
    }
    return std::nullopt;
}

int to_pixels(double millimetres) {
    return static_cast<int>(std::lround(millimetres / millimetres_per_inch * layout_dpi));
}

} // namespace

bool is_overview_paper(std::string_view paper) {
    return find_sheet(paper).has_value();
}

std::string make_overview_pdf(const content::Guide& guide, const themes::Theme& theme, std::string_view paper) {
    const Sheet sheet = find_sheet(paper).value_or(Sheet{297, 210, 9});
    const content::Manifest& manifest = guide.manifest();
    PdfWriter pdf(to_points(sheet.width), to_points(sheet.height),
                  {manifest.title, manifest.title, {}, {}, manifest.edition + "-01T00:00:00Z"});
    layout::CairoPainter painter(layout::Medium::paper);
    const overview::Typography type(painter, theme.font_stack("finding"),
                                    static_cast<int>(std::lround(sheet.text / points_per_inch * layout_dpi)));
    overview::ScenePainter drawing(painter, theme, type);
    const int band = overview::ScenePainter::card_height(type);
    const overview::Size size{to_pixels(sheet.width - 2 * margin), to_pixels(sheet.height - 2 * margin) - band};
    const std::string imprint =
        manifest.title + ", " + manifest.word("editie") + ' ' + manifest.edition + "  ·  " + manifest.licence;
    for (const bool curve : {false, true}) {
        const overview::Scene scene =
            curve ? overview::place_curve(guide, size, type) : overview::place_overview(guide, size, type);
        cairo_t* cairo = pdf.cairo();
        cairo_save(cairo);
        cairo_translate(cairo, to_points(margin), to_points(margin));
        cairo_scale(cairo, scale, scale);
        painter.set_target(cairo);
        drawing.draw(scene, {});
        drawing.draw_card({0, size.height, size.width, band}, curve
                                                                  ? overview::make_curve_legend(guide, imprint)
                                                                  : overview::make_overview_legend(guide, imprint, {}));
        painter.set_target(nullptr);
        cairo_restore(cairo);
        pdf.end_page();
    }
    return pdf.take_bytes();
}

} // namespace wijzer::app::print
