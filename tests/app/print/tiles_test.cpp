// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tiles.h"

#include <doctest/doctest.h>

using namespace wijzer::app::print;

TEST_CASE("tiles cover the sheet, each overlapping the next, on as few papers as possible") {
    for (const double side : {420.0, 594.0, 841.0}) {
        for (const int paper : {3, 4}) {
            const double length = side * 1.414;
            const Tiling tiling = tile(length, side, paper);
            CAPTURE(side);
            CHECK(tiling.left(tiling.columns - 1) + tiling.area_width() >= length);
            CHECK(tiling.top(tiling.rows - 1) + tiling.area_height() >= side);
            CHECK(tiling.left(1) == doctest::Approx(tiling.area_width() - tile_overlap));
            if (tiling.columns > 1) {
                CHECK(tiling.left(tiling.columns - 2) + tiling.area_width() < length);
            }
        }
    }
    CHECK(tile(190, 270, 4).columns == 1);
    CHECK(tile(190, 270, 4).rows == 1);
    CHECK(Tiling::name(0, 0) == "A1");
    CHECK(Tiling::name(2, 1) == "B3");
}
