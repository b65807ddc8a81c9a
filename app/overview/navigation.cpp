// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/navigation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wijzer::app::overview {
namespace {

constexpr double cost_of_aside = 2; // a distance aside counts this many times as much as one ahead
constexpr double widest = 2.5;      // a mark is in another direction when it lies farther aside than this times ahead
constexpr double least_ahead = 1;   // pixels

} // namespace

std::optional<std::size_t> neighbour(const Scene& scene, std::size_t from, Direction direction) {
    const Point start = scene.marks[from].center;
    const bool horizontal = direction == Direction::left || direction == Direction::right;
    const double sign = direction == Direction::left || direction == Direction::up ? -1 : 1;
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::max();
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        const double dx = scene.marks[index].center.x - start.x;
        const double dy = scene.marks[index].center.y - start.y;
        const double ahead = sign * (horizontal ? dx : dy);
        const double aside = std::abs(horizontal ? dy : dx);
        if (index == from || ahead < least_ahead || aside > ahead * widest) {
            continue;
        }
        if (const double cost = ahead + cost_of_aside * aside; cost < least) {
            least = cost;
            best = index;
        }
    }
    return best;
}

std::optional<std::size_t> next_stop(const Scene& scene, std::optional<std::size_t> from, int step) {
    int stop = from ? scene.marks[*from].stop : step > 0 ? -1 : scene.stops;
    for (stop += step; stop >= 0 && stop < scene.stops; stop += step) {
        const auto found =
            std::find_if(scene.marks.begin(), scene.marks.end(), [&](const Mark& mark) { return mark.stop == stop; });
        if (found != scene.marks.end()) {
            return static_cast<std::size_t>(found - scene.marks.begin());
        }
    }
    return std::nullopt;
}

} // namespace wijzer::app::overview
