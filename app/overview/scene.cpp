// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/scene.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::overview {
namespace {

constexpr int reach = 3; // pixels around a mark that count as the mark

} // namespace

Rect Mark::box() const {
    const int left = static_cast<int>(std::floor(center.x - radius));
    const int top = static_cast<int>(std::floor(center.y - radius));
    return {left, top, static_cast<int>(std::ceil(center.x + radius)) - left,
            static_cast<int>(std::ceil(center.y + radius)) - top};
}

std::optional<std::size_t> Scene::mark_at(int x, int y) const {
    for (std::size_t index = 0; index < marks.size(); ++index) {
        const Rect box = marks[index].box();
        if (Rect{box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach}.contains(x, y)) {
            return index;
        }
    }
    const auto label =
        std::find_if(labels.begin(), labels.end(), [&](const Label& each) { return each.box.contains(x, y); });
    return label == labels.end() ? std::nullopt : std::optional(label->mark);
}

std::optional<std::size_t> Scene::mark_of(const content::DocumentId& id) const {
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.document->id == id; });
    return found == marks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - marks.begin()));
}

} // namespace wijzer::app::overview
