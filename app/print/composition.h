// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages as they will be printed. The PDF and the print preview both draw these, each with cairo.
#pragma once

#include "app/layout/drawing.h"
#include "app/layout/page.h"
#include "app/layout/pagination.h"
#include "app/print/pdf.h"

#include <memory>
#include <string>
#include <vector>

namespace wijzer::app::print {

class PaperPainter;

/// A laid-out text, from which one or more pieces are cut.
struct SetText {
    std::shared_ptr<PaperPainter> painter; ///< has measured the text and must draw it
    layout::Page page;
    double scale; ///< points per pixel of the layout; smaller than usual for a text that would be too wide
};

/// A slice of a text at a place on a page, in points.
struct Piece {
    std::shared_ptr<SetText> text;
    layout::PageSlice slice;
    double x = 0;
    double y = 0;
};

/// A drawing at a place on a page, in points. Of a drawing in tiles a page shows only a part.
struct PlacedDrawing {
    std::shared_ptr<const layout::Drawing> drawing;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    PdfBox part; ///< nothing is drawn outside it
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
    double width = 0;  ///< points; 0 for that of the composition
    double height = 0; ///< points; 0 for that of the composition
    std::vector<PlacedDrawing> drawings;
    std::vector<Piece> pieces;
    std::vector<Stroke> cut_marks;
    std::vector<std::string> destinations; ///< the names of the documents that begin on this page
    std::vector<OutlineEntry> outline;
    std::string label; ///< shown by PDF viewers in place of the page number; empty: the number
};

/// A set of pages. Drawing uses the painters of the texts, so only one thread at a time may draw.
struct Composition {
    double width;  ///< points
    double height; ///< points
    PdfMetadata metadata;
    std::vector<ComposedPage> pages;

    /// Draws a page (from 0) with its top left at the origin of `cairo`, whose unit is a point.
    void draw(cairo_t* cairo, std::size_t page) const;
};

/// The bytes of a PDF of the composition. The same composition gives the same bytes. Throws content::Error when drawing
/// fails.
std::string to_pdf(const Composition& composition);

} // namespace wijzer::app::print
