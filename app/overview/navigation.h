// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overview/scene.h"

#include <optional>

namespace wijzer::app::overview {

enum class Direction { left, right, up, down };

/// The nearest mark that lies in that direction, straight ahead before aside; nothing at the edge.
std::optional<std::size_t> neighbour(const Scene& scene, std::size_t from, Direction direction);

/// The first mark of the next (1) or previous (-1) stop that has one; from nothing, the first or the last stop. Nothing
/// beyond the ends, where Tab leaves the picture.
std::optional<std::size_t> next_stop(const Scene& scene, std::optional<std::size_t> from, int step);

} // namespace wijzer::app::overview
