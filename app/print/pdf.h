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
    std::string date; ///< ISO 8601; of the content and not of today, so that the same content gives the same bytes
};

/// A box on the page, in points from the page's top left.
struct PdfBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Writes a PDF in memory. For each page: draw on cairo(), then end_page(). At last: take_bytes(). Throws
/// content::Error when cairo fails.
class PdfWriter {
  public:
    /// Page size in points, until set_page_size() gives another.
    PdfWriter(double width, double height, const PdfMetadata& metadata);
    ~PdfWriter();

    /// Gives the current page another size, in points. Must be called before anything is drawn on it.
    void set_page_size(double width, double height);
    /// The context to draw the current page with. Must be called again for each page.
    cairo_t* cairo();
    /// Makes a box of the current page a link to a web address.
    void link_to_address(const PdfBox& box, const std::string& address);
    /// Makes a box of the current page a link to a destination, which must be set before take_bytes().
    void link_to_destination(const PdfBox& box, const std::string& name);
    /// Marks the current page's top as a destination.
    void set_destination(const std::string& name);
    /// Adds the current page to the outline, below the last entry of a lower level.
    void add_outline(const std::string& title, int level);
    /// Sets the label that viewers show for the current page in place of its number.
    void set_label(const std::string& label);
    void end_page();
    int pages() const;

    /// Ends the file and gives its bytes. Nothing may be called after it.
    std::string take_bytes();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wijzer::app::print
