// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_printer.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"
#include "app/layout/pagination.h"
#include "app/pages/links.h"
#include "app/pages/sheet.h"
#include "app/print/pdf.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <set>

namespace wijzer::app::print {
namespace {

/// litehtml counts in whole pixels; this many to the inch make its rounding invisible on paper.
constexpr double layout_dpi = 600;
constexpr double scale = points_per_inch / layout_dpi;
/// Below this a page asks too much of eyes in a meeting room.
constexpr double smallest_size = 10.5; // points, on A4
constexpr int most_note_lines = 8;
constexpr int fewest_note_lines = 3;
constexpr double footer_below_text = 4;         // millimetres
constexpr std::size_t shortest_hyphenated = 10; // bytes; paper columns are narrow

int to_pixels(double millimetres) {
    return static_cast<int>(std::lround(millimetres / millimetres_per_inch * layout_dpi));
}

void replace_all(std::string& text, std::string_view what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

/// A part of a sheet, laid out and cut.
struct LaidPart {
    layout::Page page;
    std::vector<layout::PageSlice> slices;
};

/// A document's sheet at one reading size.
struct LaidSheet {
    pages::Sheet sheet;
    std::vector<LaidPart> parts;
    std::string css;

    std::size_t pages() const {
        std::size_t count = 0;
        for (const LaidPart& part : parts) {
            count += part.slices.size();
        }
        return count;
    }
};

class SheetPrinter {
  public:
    SheetPrinter(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job)
        : m_guide(guide), m_theme(themes.find(job.theme)), m_stylesheet(themes.stylesheet("sheet.css")), m_job(job),
          m_hyphenator(guide.manifest().language), m_painter(layout::Medium::paper),
          m_width(to_pixels(job.paper.width - job.paper.inner - job.paper.outer)),
          m_height(to_pixels(job.paper.height - job.paper.top - job.paper.bottom)),
          m_pdf(to_points(job.paper.width), to_points(job.paper.height), metadata()) {
        for (const content::Document* document : job.documents) {
            m_destinations.insert(document->id.name);
        }
    }

    std::string print(const PrintProgress& progress) {
        std::size_t done = 0;
        for (const content::Document* document : m_job.documents) {
            draw(*document, fit(*document));
            if (progress && !progress(++done, m_job.documents.size())) {
                return {};
            }
        }
        return m_pdf.take_bytes();
    }

  private:
    PdfMetadata metadata() const {
        const content::Manifest& manifest = m_guide.manifest();
        PdfMetadata data{manifest.title, manifest.title, {}, {}, manifest.edition + "-01T00:00:00Z"};
        if (m_job.documents.size() == 1) {
            const content::Document& document = *m_job.documents.front();
            data.title = pages::make_sheet(m_guide, document, {}).title;
            data.subject = document.summary;
            for (const std::string& keyword : document.keywords) {
                data.keywords += (data.keywords.empty() ? "" : ", ") + keyword;
            }
        }
        return data;
    }

    std::string css_for(const content::Document& document, double points) const {
        std::string css = m_stylesheet;
        const std::string movement = document.facet("beweging");
        replace_all(css, "var(--movement)",
                    themes::to_css(m_theme.color(movement.empty() ? "accent" : "movement-" + movement)));
        return m_theme.resolve(css, points / points_per_inch * layout_dpi);
    }

    LaidPart lay_out_part(const std::string& html, const std::string& css) {
        layout::Page page(html, css, {m_width, &m_hyphenator, shortest_hyphenated}, m_painter);
        std::vector<layout::PageSlice> slices = layout::paginate(page.text(), page.height(), m_height);
        return {std::move(page), std::move(slices)};
    }

    LaidSheet lay_out(const content::Document& document, double points, int note_lines) {
        LaidSheet laid{pages::make_sheet(m_guide, document, {note_lines}), {}, css_for(document, points)};
        for (const std::string& part : laid.sheet.parts) {
            laid.parts.push_back(lay_out_part(part, laid.css));
        }
        return laid;
    }

    /// One leaf if the text allows it: first with fewer ruled lines, then in a slightly smaller size; else as many
    /// pages as it needs.
    LaidSheet fit(const content::Document& document) {
        const double sizes[] = {m_job.paper.size, m_job.paper.size * smallest_size / Paper{}.size};
        LaidSheet first = lay_out(document, sizes[0], most_note_lines);
        if (first.parts.size() < 2 || first.pages() == first.parts.size()) {
            return first;
        }
        for (const double size : sizes) {
            LaidSheet fewer = lay_out(document, size, fewest_note_lines);
            if (fewer.pages() > fewer.parts.size()) {
                continue;
            }
            // Back to as many lines as there is room for.
            for (int lines = most_note_lines; lines > fewest_note_lines; --lines) {
                LaidSheet more = lay_out(document, size, lines);
                if (more.pages() == more.parts.size()) {
                    return more;
                }
            }
            return fewer;
        }
        return first;
    }

    void draw(const content::Document& document, LaidSheet laid) {
        const std::size_t total = laid.pages();
        std::size_t number = 0;
        for (LaidPart& part : laid.parts) {
            for (const layout::PageSlice& slice : part.slices) {
                if (number == 0) {
                    start_on_front();
                    m_pdf.set_destination(document.id.name);
                    m_pdf.add_outline(laid.sheet.title);
                }
                draw_page(part.page, slice);
                draw_footer(laid, ++number, total);
                m_pdf.end_page();
            }
        }
    }

    bool is_front() const { return m_pdf.pages() % 2 == 0; }

    /// A document of an odd number of pages leaves its last back empty, so that sheets can be handed out one by one.
    void start_on_front() {
        if (!is_front()) {
            m_pdf.end_page();
        }
    }

    double left() const { return to_points(is_front() ? m_job.paper.inner : m_job.paper.outer); }

    /// Draws `page` with its pixel (0, `from`) at (x, y) in points.
    void draw_at(layout::Page& page, double x, double y, int from, int height) {
        cairo_t* cairo = m_pdf.cairo();
        cairo_save(cairo);
        cairo_translate(cairo, x, y);
        cairo_scale(cairo, scale, scale);
        cairo_translate(cairo, 0, -from);
        cairo_rectangle(cairo, 0, from, m_width, height);
        cairo_clip(cairo);
        m_painter.set_target(cairo);
        page.draw({0, from, m_width, height});
        m_painter.set_target(nullptr);
        cairo_restore(cairo);
    }

    void draw_page(layout::Page& page, const layout::PageSlice& slice) {
        const double top = to_points(m_job.paper.top);
        draw_at(page, left(), top, slice.top, slice.bottom - slice.top);
        const layout::PageText& text = page.text();
        for (const layout::PageLink& link : text.links) {
            for (const layout::Rect& box : text.boxes(link.range, m_painter)) {
                if (box.y < slice.top || box.bottom() > slice.bottom) {
                    continue;
                }
                const PdfBox place{left() + box.x * scale, top + (box.y - slice.top) * scale, box.width * scale,
                                   box.height * scale};
                if (const auto target = pages::document_in(link.address)) {
                    if (m_destinations.contains(target->name)) {
                        m_pdf.link_to_destination(place, target->name);
                    }
                } else if (link.address.starts_with("http")) {
                    m_pdf.link_to_address(place, link.address);
                }
            }
        }
    }

    void draw_footer(const LaidSheet& laid, std::size_t number, std::size_t total) {
        layout::Page footer(pages::make_footer(laid.sheet, number, total), laid.css, {m_width}, m_painter);
        draw_at(footer, left(), to_points(m_job.paper.height - m_job.paper.bottom + footer_below_text), 0,
                footer.height());
    }

    const content::Guide& m_guide;
    const themes::Theme& m_theme;
    std::string m_stylesheet;
    const PrintJob& m_job;
    layout::Hyphenator m_hyphenator;
    layout::CairoPainter m_painter;
    int m_width;
    int m_height;
    PdfWriter m_pdf;
    std::set<std::string> m_destinations;
};

} // namespace

std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress) {
    return SheetPrinter(guide, themes, job).print(progress);
}

} // namespace wijzer::app::print
