// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/history.h"

#include <doctest/doctest.h>

using wijzer::app::library::History;

TEST_CASE("back and forward return to the place that was left") {
    History history;
    history.visit({"a", 0}, 0);
    history.visit({"b", 0}, 120);
    CHECK_FALSE(history.can_go_forward());
    const auto back = history.back(340);
    REQUIRE(back);
    CHECK(back->document == "a");
    CHECK(back->scroll == 120);
    const auto forward = history.forward(130);
    REQUIRE(forward);
    CHECK(forward->document == "b");
    CHECK(forward->scroll == 340);
}

TEST_CASE("going somewhere new forgets what lay ahead") {
    History history;
    history.visit({"a", 0}, 0);
    history.visit({"b", 0}, 0);
    history.back(0);
    history.visit({"c", 0}, 0);
    CHECK_FALSE(history.can_go_forward());
    CHECK(history.back(0)->document == "a");
}

TEST_CASE("the same place twice is one place, and the ends hold") {
    History history;
    CHECK_FALSE(history.back(0).has_value());
    history.visit({"a", 0}, 0);
    history.visit({"a", 0}, 0);
    CHECK_FALSE(history.can_go_back());
    CHECK_FALSE(history.forward(0).has_value());
}
