// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tiles.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::print {
namespace {

int count(double length, double area) {
    return std::max(1, static_cast<int>(std::ceil((length - tile_overlap) / (area - tile_overlap))));
}

} // namespace

std::string Tiling::name(int column, int row) {
    return static_cast<char>('A' + row) + std::to_string(column + 1);
}

Tiling tile(double width, double height, int paper_size) {
    Tiling best;
    for (const bool lying : {false, true}) {
        Tiling tiling{{paper_size, lying}, 1, 1};
        tiling.columns = count(width, tiling.area_width());
        tiling.rows = count(height, tiling.area_height());
        if (!lying || tiling.columns * tiling.rows < best.columns * best.rows) {
            best = tiling;
        }
    }
    return best;
}

} // namespace wijzer::app::print
