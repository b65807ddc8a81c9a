// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes/color.h"

#include <doctest/doctest.h>

using namespace wijzer::themes;

TEST_CASE("a colour is read and written as CSS has it") {
    CHECK(parse_color("#1a2B3c") == Color{0x1A, 0x2B, 0x3C});
    CHECK(to_css({0x1A, 0x2B, 0x3C}) == "#1a2b3c");
    for (const char* text : {"", "1a2b3c", "#1a2b3", "#1a2b3c4", "#1a2b3g", "rood"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_color(text));
    }
}

TEST_CASE("contrast is that of WCAG, from either side") {
    constexpr Color black{0, 0, 0};
    constexpr Color white{255, 255, 255};
    CHECK(contrast(black, white) == doctest::Approx(21));
    CHECK(contrast(white, black) == doctest::Approx(21));
    CHECK(contrast(white, white) == doctest::Approx(1));
    CHECK(contrast({0x76, 0x76, 0x76}, white) == doctest::Approx(4.54).epsilon(0.01));
}
