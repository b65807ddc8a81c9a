// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/paper.h"

#include <vector>

namespace wijzer::app::print {

/// How the columns of the last page end: the second begins with a heading where one is near, or all are as level as
/// they can be, which takes the least height.
enum class Columns { at_heading, level };

/// Puts texts on pages one below the other, and goes on to a next page where one is full. All in points.
class Flow {
  public:
    /// `first_page` is the number, from 0, that the first page will have in the whole: even ones are fronts.
    Flow(const Paper& paper, std::size_t first_page) : m_paper(paper), m_first_page(first_page) {}

    void begin_page();
    /// Puts a text below what is there; it must be set for text_width(columns).
    void place(const std::shared_ptr<SetText>& text, int columns = 1, Columns cut = Columns::at_heading);
    /// Puts a text at a height of its own on the last page, such as a footer.
    void place_at(const std::shared_ptr<SetText>& text, double y);

    /// What is left on the last page.
    double room() const;
    double text_width(int columns = 1) const;
    double text_height() const { return to_points(m_paper.height - m_paper.top - m_paper.bottom); }

    std::vector<ComposedPage>& pages() { return m_pages; }
    const std::vector<ComposedPage>& pages() const { return m_pages; }
    /// The left edge of the text on a page of this flow: room for punch holes lies at the binding.
    double left(std::size_t page) const;

  private:
    void place_columns(const std::shared_ptr<SetText>& text, int columns, Columns cut);

    Paper m_paper;
    std::size_t m_first_page;
    std::vector<ComposedPage> m_pages;
    double m_used = 0; ///< of the last page's height
};

/// A text cut in columns, page after page; those of the last page end about level. Heights in pixels of the layout.
std::vector<layout::PageSlice> cut_in_columns(const layout::Page& page, int columns, int first_height, int full_height,
                                              Columns cut);

} // namespace wijzer::app::print
