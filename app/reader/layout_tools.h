// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/cairo_painter.h"
#include "app/layout/hyphenator.h"

#include <thread>

namespace wijzer::app::reader {

/// What all canvases lay out and draw with. Finding and opening typefaces costs as much as a page: it is begun on a
/// thread of its own while the toolkit starts, and waited for at the first use. Used by the window's thread alone from
/// then on.
class LayoutTools {
  public:
    LayoutTools();

    layout::CairoPainter& painter();
    const layout::Hyphenator& hyphenator();

  private:
    void wait();

    layout::CairoPainter m_painter{layout::Medium::screen};
    layout::Hyphenator m_hyphenator{"nl"};
    std::jthread m_warming; ///< last: it uses the others
};

} // namespace wijzer::app::reader
