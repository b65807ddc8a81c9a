// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as they will be printed, ready to draw on any cairo: the PDF and the preview both draw these.
#pragma once

#include "app/layout/page.h"
#include "app/layout/pagination.h"
#include "app/print/pdf.h"

#include <memory>
#include <string>
#include <vector>

namespace wijzer::app::print {

class PaperPainter;

/// A laid-out text; many pieces may be cut from one.
struct SetText {
    std::shared_ptr<PaperPainter> painter; ///< that measured it and must draw it
    layout::Page page;
    double scale; ///< points for a pixel of the layout; smaller than usual for what would be wider than the paper
};

/// A slice of a text at a place on a page, in points.
struct Piece {
    std::shared_ptr<SetText> text;
    layout::PageSlice slice;
    double x = 0;
    double y = 0;
};

/// A thin line from one point to another.
struct Stroke {
    double from_x = 0;
    double from_y = 0;
    double to_x = 0;
    double to_y = 0;
};

struct OutlineEntry {
    std::string title;
    int level = 0;
};

struct ComposedPage {
    std::vector<Piece> pieces;
    std::vector<Stroke> cut_marks;
    std::vector<std::string> destinations; ///< names of the documents that begin here
    std::vector<OutlineEntry> outline;
    std::string label; ///< what a viewer calls the page; empty: its number
};

/// Draws with the painters of its texts, so for one thread at a time.
struct Composition {
    double width;  ///< points
    double height; ///< points
    PdfMetadata metadata;
    std::vector<ComposedPage> pages;

    /// Draws a page with its top left at the origin of `cairo`, a point being a unit.
    void draw(cairo_t* cairo, std::size_t page) const;
};

/// The composition as a PDF in memory: same composition, same bytes. Throws content::Error when drawing fails.
std::string to_pdf(const Composition& composition);

} // namespace wijzer::app::print
