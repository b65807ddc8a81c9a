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
    double pixels_per_inch = 96;            ///< of the layout; pictures are scaled by it, their pixel being 1/96 inch
};

/// HTML and CSS, laid out for one width. The HTML must be our own (app/pages), because elements are visited recursively
/// and deep nesting would exhaust the stack. Never fails: broken HTML still gives a page. The painter must outlive the
/// page.
class Page {
  public:
    Page(const std::string& html, const std::string& css, const PageOptions& options, Painter& painter);
    ~Page();
    Page(Page&&) noexcept;
    Page& operator=(Page&&) noexcept;

    /// Lays the page out at another width (pixels), in a fifth of the time that making it takes. Byte offsets in
    /// PageText::text stay valid.
    void lay_out(int width);

    int width() const;
    int height() const;
    const PageText& text() const;

    /// Draws the part of the page in `clip` (pixels of the page) on the painter's target, with `highlights` under the
    /// text.
    void draw(const Rect& clip, const std::vector<Highlight>& highlights = {});
    /// The same for a sheet: without the lines whose middle lies outside `part`. Clipped text would still be found in
    /// the PDF, on two pages.
    void draw_lines(const Rect& part);

    /// The y (pixels) of the element with this id, or -1.
    int anchor_y(const std::string& anchor) const;

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wijzer::app::layout
