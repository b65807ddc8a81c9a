// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper.h"

#include <doctest/doctest.h>

using namespace wijzer::app::print;

TEST_CASE("papers are known by name, and each has room for text") {
    for (const char* name : {"a4", "a5", "letter"}) {
        CAPTURE(name);
        const auto paper = find_paper(name);
        REQUIRE(paper);
        CHECK(paper->width - paper->inner - paper->outer > paper->width / 2);
        CHECK(paper->height - paper->top - paper->bottom > paper->height / 2);
    }
    CHECK_FALSE(find_paper("A4"));
    CHECK_FALSE(find_paper(""));
    CHECK(to_points(find_paper("a4")->width) == doctest::Approx(595.28).epsilon(0.001));
    CHECK(to_points(find_paper("letter")->height) == doctest::Approx(792));
}
