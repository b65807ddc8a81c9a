// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/paper.h"

#include <vector>

namespace wijzer::app::print {

/// How text is divided over the columns of its last page. at_heading: the second column begins with a heading when that
/// makes the columns only a little longer. level: all columns end as level as they can, which takes the least height.
enum class Columns { at_heading, level };

/// Places texts on pages, one below the other, and begins a new page when one is full. All lengths are points.
class Flow {
  public:
    /// `first_page` is the number, from 0, of the first page in the whole document. Even pages are fronts.
    Flow(const Paper& paper, std::size_t first_page) : m_paper(paper), m_first_page(first_page) {}

    void begin_page();
    /// Places a text below the others; it must be set for text_width(columns).
    void place(const std::shared_ptr<SetText>& text, int columns = 1, Columns cut = Columns::at_heading);
    /// Places a text, such as a footer, on the last page with its top at `y` from the top of the paper.
    void place_at(const std::shared_ptr<SetText>& text, double y);

    /// The height that is left on the last page.
    double room() const;
    double text_width(int columns = 1) const;
    double text_height() const { return to_points(m_paper.height - m_paper.top - m_paper.bottom); }

    std::vector<ComposedPage>& pages() { return m_pages; }
    const std::vector<ComposedPage>& pages() const { return m_pages; }
    /// The left edge of the text on a page of this flow. It differs between fronts and backs, because the margin for
    /// punch holes is at the binding.
    double left(std::size_t page) const;

  private:
    void place_columns(const std::shared_ptr<SetText>& text, int columns, Columns cut);

    Paper m_paper;
    std::size_t m_first_page;
    std::vector<ComposedPage> m_pages;
    double m_used = 0; ///< the height that is taken on the last page
};

/// Cuts a text in columns over one or more pages, and divides the last page as `cut` says. Heights are pixels of the
/// layout.
std::vector<layout::PageSlice> cut_in_columns(const layout::Page& page, int columns, int first_height, int full_height,
                                              Columns cut);

} // namespace wijzer::app::print
