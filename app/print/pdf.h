// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

typedef struct _cairo cairo_t;

namespace wijzer::app::print {

struct PdfMetadata {
    std::string title;
    std::string author;
    std::string subject;
    std::string keywords;
    std::string date; ///< ISO 8601, of the content and not of today: the same content gives the same bytes
};

/// A box on the page, in points from the top left.
struct PdfBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Writes a PDF in memory: draw on cairo(), end each page, take the bytes. Throws content::Error when cairo fails.
class PdfWriter {
  public:
    /// Page size in points.
    PdfWriter(double width, double height, const PdfMetadata& metadata);
    ~PdfWriter();

    /// To draw the current page with; asked for anew on each page.
    cairo_t* cairo();
    /// A link to the outside.
    void link_to_address(const PdfBox& box, const std::string& address);
    /// A link to a destination; one of that name must be set before the end.
    void link_to_destination(const PdfBox& box, const std::string& name);
    /// Marks the current page's top as a destination.
    void set_destination(const std::string& name);
    /// Adds the current page to the outline, below the last entry of a lower level.
    void add_outline(const std::string& title, int level);
    /// What a viewer calls the current page.
    void set_label(const std::string& label);
    void end_page();
    int pages() const;

    /// Ends the file; nothing may be drawn after it.
    std::string take_bytes();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wijzer::app::print
