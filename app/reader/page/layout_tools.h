// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/cairo_painter.h"
#include "app/layout/hyphenator.h"
#include "app/layout/page.h"

#include <memory>
#include <mutex>
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
/// thread of its own while the toolkit starts, and waited for at the first use. The tools belong to the thread that
/// prepares the first page until the window uses them for the first time; from then on to the window's.
class LayoutTools {
  public:
    LayoutTools();

    /// For the window's thread. Waits while a page is being prepared.
    layout::CairoPainter& painter();
    /// For the window's thread. `width` in pixels. Cheap when this page was prepared.
    std::unique_ptr<layout::Page> make_page(const PageSource& source, int width);
    /// Makes a page that the window will ask for, so that it only has to lay it out. For another thread; does nothing
    /// when the window uses the tools already.
    void prepare(PageSource source, int width);

  private:
    struct Prepared {
        PageSource source;
        int width; ///< pixels
        std::unique_ptr<layout::Page> page;
    };
    void take_over();
    void wait_for_typefaces();
    std::unique_ptr<layout::Page> make_new_page(const PageSource& source, int width);

    layout::CairoPainter m_painter{layout::Medium::screen};
    layout::Hyphenator m_hyphenator{"nl"};
    std::optional<Prepared> m_prepared;
    std::mutex m_mutex;           ///< held while a page is prepared
    bool m_is_taken_over = false; ///< by the window; guarded by the mutex
    std::jthread m_warming;       ///< last: it uses the others
};

} // namespace wijzer::app::reader
