// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/cairo_painter.h"
#include "app/layout/hyphenator.h"
#include "app/layout/page.h"

#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace wijzer::app::reader {

/// All that a page is made of but its width.
struct PageSource {
    std::string html;
    std::string css;
    std::size_t shortest_divided = 26; ///< bytes; in a column of usual width only giants among words are divided
    bool operator==(const PageSource&) const = default;
};

/// What all canvases lay out and draw with. Finding and opening typefaces costs as much as a page: it is begun on a
/// thread of its own while the toolkit starts, and waited for at the first use. For one thread at a time: the one that
/// prepares the first page, then the window's.
class LayoutTools {
  public:
    LayoutTools();

    layout::CairoPainter& painter();
    /// `width` in pixels. Cheap when this page was prepared.
    std::unique_ptr<layout::Page> make_page(const PageSource& source, int width);
    /// Makes a page that the window will ask for, so that it only has to lay it out.
    void prepare(PageSource source, int width);

  private:
    struct Prepared {
        PageSource source;
        int width; ///< pixels
        std::unique_ptr<layout::Page> page;
    };
    void wait();

    layout::CairoPainter m_painter{layout::Medium::screen};
    layout::Hyphenator m_hyphenator{"nl"};
    std::optional<Prepared> m_prepared;
    std::jthread m_warming; ///< last: it uses the others
};

} // namespace wijzer::app::reader
