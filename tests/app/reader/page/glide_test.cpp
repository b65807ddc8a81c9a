// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/glide.h"

#include <doctest/doctest.h>

using wijzer::app::reader::Glide;

TEST_CASE("a glide begins with its first frame, only slows down, and ends where it should") {
    Glide glide(100, 500);
    CHECK_FALSE(glide.is_over_at(1e9));
    CHECK(glide.place_at(1000) == 100);
    int before = 100;
    int step_before = 1000;
    for (double time = 1010; time < 1000 + Glide::duration; time += 10) {
        const int place = glide.place_at(time);
        CHECK(place > before);
        CHECK(place - before <= step_before + 1); // rounding
        step_before = place - before;
        before = place;
    }
    CHECK_FALSE(glide.is_over_at(1000 + Glide::duration - 1));
    CHECK(glide.is_over_at(1000 + Glide::duration));
    CHECK(glide.place_at(1000 + Glide::duration) == 500);
    CHECK(glide.place_at(1000 + 10 * Glide::duration) == 500);
}

TEST_CASE("a glide goes up too, and a clock that goes back does no harm") {
    Glide glide(500, 0);
    CHECK(glide.place_at(50) == 500);
    CHECK(glide.place_at(50 + Glide::duration / 2) < 250);
    CHECK(glide.place_at(0) == 500);
    CHECK(glide.target() == 0);
}
