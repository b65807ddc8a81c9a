// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/composition.h"

#include "app/print/paper_painter.h"
#include "content/address.h"

#include <cairo.h>
#include <set>

namespace wijzer::app::print {
namespace {

constexpr double cut_mark_width = 0.35; // points

/// Draws the part of the text with y in [top, bottom) (pixels) so that `top` is at `y` (points) on the page.
void draw_slice(cairo_t* cairo, const Piece& piece, int top, int bottom, double y) {
    if (bottom <= top) {
        return;
    }
    SetText& text = *piece.text;
    cairo_save(cairo);
    cairo_translate(cairo, piece.x, y);
    cairo_scale(cairo, text.scale, text.scale);
    cairo_translate(cairo, 0, -top);
    // The clip is wider than the text, because a hyphen may reach a little outside it.
    const int width = text.page.width();
    cairo_rectangle(cairo, -width, top, 3 * width, bottom - top);
    cairo_clip(cairo);
    text.painter->set_target(cairo);
    text.page.draw_lines({0, top, width, bottom - top});
    text.painter->set_target(nullptr);
    cairo_restore(cairo);
}

double head_height(const Piece& piece) {
    return piece.slice.head_height() * piece.text->scale;
}

void add_links(PdfWriter& pdf, const Piece& piece, const std::set<std::string>& destinations) {
    const layout::PageText& text = piece.text->page.text();
    const double scale = piece.text->scale;
    for (const layout::PageLink& link : text.links) {
        for (const layout::Rect& box : text.boxes(link.range, *piece.text->painter)) {
            // A line's box may be taller than the line, so its middle tells on which page it is.
            const double middle = (box.y + box.bottom()) / 2.0;
            if (middle < piece.slice.top || middle >= piece.slice.bottom) {
                continue;
            }
            const double y = piece.y + head_height(piece) + (box.y - piece.slice.top) * scale;
            const PdfBox place{piece.x + box.x * scale, y, box.width * scale, box.height * scale};
            if (const auto target = content::target_of(link.address)) {
                if (destinations.contains(target->document.name)) {
                    pdf.link_to_destination(place, target->document.name);
                }
            } else if (link.address.starts_with("http")) {
                pdf.link_to_address(place, link.address);
            }
        }
    }
}

void add_navigation(PdfWriter& pdf, const ComposedPage& page, const std::set<std::string>& destinations) {
    for (const std::string& name : page.destinations) {
        pdf.set_destination(name);
    }
    for (const OutlineEntry& entry : page.outline) {
        pdf.add_outline(entry.title, entry.level);
    }
    if (!page.label.empty()) {
        pdf.set_label(page.label);
    }
    for (const Piece& piece : page.pieces) {
        add_links(pdf, piece, destinations);
    }
}

} // namespace

void Composition::draw(cairo_t* cairo, std::size_t number) const {
    const ComposedPage& page = pages.at(number);
    for (const Piece& piece : page.pieces) {
        draw_slice(cairo, piece, piece.slice.head_top, piece.slice.head_bottom, piece.y);
        draw_slice(cairo, piece, piece.slice.top, piece.slice.bottom, piece.y + head_height(piece));
    }
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_set_line_width(cairo, cut_mark_width);
    for (const Stroke& stroke : page.cut_marks) {
        cairo_move_to(cairo, stroke.from_x, stroke.from_y);
        cairo_line_to(cairo, stroke.to_x, stroke.to_y);
        cairo_stroke(cairo);
    }
}

std::string to_pdf(const Composition& composition) {
    std::set<std::string> destinations;
    for (const ComposedPage& page : composition.pages) {
        destinations.insert(page.destinations.begin(), page.destinations.end());
    }
    PdfWriter pdf(composition.width, composition.height, composition.metadata);
    for (std::size_t number = 0; number < composition.pages.size(); ++number) {
        composition.draw(pdf.cairo(), number);
        add_navigation(pdf, composition.pages[number], destinations);
        pdf.end_page();
    }
    return pdf.take_bytes();
}

} // namespace wijzer::app::print
