// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/hyphenator.h"
#include "app/layout/page_text.h"
#include "app/layout/painter.h"

#include <memory>
#include <string>
#include <vector>

namespace wijzer::app::layout {

struct PageOptions {
    int width = 800;                        ///< pixels
    const Hyphenator* hyphenator = nullptr; ///< null: words are not divided
    std::size_t shortest_hyphenated = 12;   ///< bytes
    double pixels_per_inch = 96;            ///< a picture's pixel is 1/96 inch
};

/// HTML and CSS, laid out for one width. The HTML must be our own (pages/): nesting as deep as a page needs, no more.
/// Never fails; broken HTML still gives a page. The painter must outlive the page.
class Page {
  public:
    Page(const std::string& html, const std::string& css, const PageOptions& options, Painter& painter);
    ~Page();
    Page(Page&&) noexcept;
    Page& operator=(Page&&) noexcept;

    /// Lays the same page out at another width (pixels), for a fifth of what making it costs. Positions in the text
    /// stay.
    void lay_out(int width);

    int width() const;
    int height() const;
    const PageText& text() const;

    /// Draws what lies in `clip` (in the page's pixels) on the painter's target, text over `highlights`.
    void draw(const Rect& clip, const std::vector<Highlight>& highlights = {});

    /// The y of an element's id (an anchor), or -1.
    int anchor_y(const std::string& anchor) const;

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wijzer::app::layout
