// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"

#include <litehtml.h>
#include <memory>

namespace wijzer::app::layout {

/// The element <icon name="…"></icon>: a box whose size the stylesheet gives, with a drawing in the colour of the text.
/// Private to app/layout.
class IconElement final : public litehtml::html_tag {
  public:
    IconElement(const std::shared_ptr<litehtml::document>& document, Painter& painter)
        : html_tag(document), m_painter(painter) {}

    void draw(litehtml::uint_ptr target, int x, int y, const litehtml::position* clip) override;

  private:
    Painter& m_painter;
};

} // namespace wijzer::app::layout
