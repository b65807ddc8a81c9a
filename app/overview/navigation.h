// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overview/scene.h"

#include <optional>

namespace wijzer::app::overview {

enum class Direction { left, right, up, down };

/// The nearest mark in that direction, where a distance aside counts more than one straight ahead. Nothing when there
/// is no mark that way.
std::optional<std::size_t> neighbour(const Scene& scene, std::size_t from, Direction direction);

/// The first mark of the next (`step` 1) or previous (-1) Tab stop that has marks. Without `from`: of the first or the
/// last stop. Nothing after the last or before the first, where Tab leaves the picture.
std::optional<std::size_t> next_stop(const Scene& scene, std::optional<std::size_t> from, int step);

} // namespace wijzer::app::overview
