// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Point-feature label placement by the greedy method over a fixed list of candidates: J. Christensen, J. Marks, S.
// Shieber, "An Empirical Study of Algorithms for Point-Feature Label Placement", ACM Transactions on Graphics 14(3),
// 1995, section 3.1. Features come in order of importance. Each takes the best of its candidate places that is still
// free, and has no label when none is, so that labels never overlap. In that study greedy placement is the weakest
// method for crowded maps. It is used here because its labels keep their places when the window grows by a pixel, and
// because overview_layout.h prevents crowding.
#pragma once

#include "app/layout/painter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wijzer::app::overview {

class LabelPlacer {
  public:
    /// Places no label outside `bounds`.
    explicit LabelPlacer(const layout::Rect& bounds) : m_bounds(bounds) {}

    /// Keeps a place free of labels.
    void block(const layout::Rect& box);
    /// Whether `box` lies within the bounds and touches nothing taken.
    bool is_free(const layout::Rect& box) const;
    /// Takes the first free candidate and gives its index; nothing when none is free.
    std::optional<std::size_t> place(const std::vector<layout::Rect>& candidates);

  private:
    layout::Rect m_bounds;
    std::vector<layout::Rect> m_taken;
};

} // namespace wijzer::app::overview
