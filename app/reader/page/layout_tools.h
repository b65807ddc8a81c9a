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

/// Everything from which a page is made, except its width.
struct PageSource {
    std::string html;
    std::string css;
    std::size_t shortest_divided = 26; ///< bytes; in a column of usual width only very long words are divided
    bool operator==(const PageSource&) const = default;
};

/// The painter and hyphenator of all canvases. Opening typefaces takes as long as making a page, so it begins on a
/// thread of its own while the toolkit starts, and the first use waits for it. Until the window uses the tools for the
/// first time, the thread that prepares the first page may use them; after that only the window's thread may.
class LayoutTools {
  public:
    LayoutTools();

    /// For the window's thread. Waits while a page is being prepared.
    layout::CairoPainter& painter();
    /// For the window's thread. `width` in pixels. Fast when prepare() has made this page.
    std::unique_ptr<layout::Page> make_page(const PageSource& source, int width);
    /// Makes a page and keeps it until the window asks for it with make_page(). For another thread. Does nothing when
    /// the window uses the tools already.
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
    std::jthread m_warming;       ///< opens typefaces; last, because it uses the other members
};

} // namespace wijzer::app::reader
