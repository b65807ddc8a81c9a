// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/card_set.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

TEST_CASE("a set of cards has a title, an instruction, and cards in groups") {
    Problems problems;
    const CardSet set = parse_card_set("# Zes plekken\n\nLeg ze neer\n(stap 4).\n\n- Los\n\n## Structuur\n\n"
                                       "- Regels — wat moet, mag – of telt?\n- Geld – wie betaalt?\n",
                                       "set.md", problems);
    CHECK(problems.empty());
    CHECK(set.title == "Zes plekken");
    CHECK(set.instruction == "Leg ze neer (stap 4).");
    CHECK(set.cards == std::vector<SetCard>{{"Los", "", ""},
                                            {"Regels", "wat moet, mag – of telt?", "Structuur"},
                                            {"Geld", "wie betaalt?", "Structuur"}});
}

TEST_CASE("what is no card is reported with its line, and so is a set without title or cards") {
    Problems problems;
    CHECK(parse_card_set("# Titel\n- Een — twee\nlos\n", "set.md", problems).cards.size() == 1);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].line == 3);
    problems.clear();
    parse_card_set("", "set.md", problems);
    CHECK(problems.size() == 2);
}
