// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/label_placer.h"

#include <algorithm>

namespace wijzer::app::overview {

void LabelPlacer::block(const layout::Rect& box) {
    m_taken.push_back(box);
}

bool LabelPlacer::is_free(const layout::Rect& box) const {
    const bool within = box.x >= m_bounds.x && box.y >= m_bounds.y && box.right() <= m_bounds.right() &&
                        box.bottom() <= m_bounds.bottom();
    return within && std::none_of(m_taken.begin(), m_taken.end(),
                                  [&](const layout::Rect& taken) { return taken.intersects(box); });
}

std::optional<std::size_t> LabelPlacer::place(const std::vector<layout::Rect>& candidates) {
    const auto found =
        std::find_if(candidates.begin(), candidates.end(), [&](const layout::Rect& box) { return is_free(box); });
    if (found == candidates.end()) {
        return std::nullopt;
    }
    block(*found);
    return static_cast<std::size_t>(found - candidates.begin());
}

} // namespace wijzer::app::overview
