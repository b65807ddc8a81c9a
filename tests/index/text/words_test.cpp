// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/words.h"

#include "tests/support/table.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("words are folded and keep their place in the text") {
    const std::string text = "Eén co-creatie in ’t Gooi; foto’s van CO2.";
    const auto words = index::split_words(text);
    REQUIRE(words.size() == 9);
    CHECK(words[0].folded == "een");
    CHECK(text.substr(words[0].begin, words[0].end - words[0].begin) == "Eén");
    CHECK(words[1].folded == "co");
    CHECK(words[1].joined_to_next);
    CHECK_FALSE(words[2].joined_to_next);
    CHECK(words[6].folded == "fotos");
    CHECK(words[8].folded == "co2");
}

TEST_CASE("a soft hyphen divides nothing") {
    CHECK(index::fold("wereld\u00ADbeelden") == "wereldbeelden");
}

TEST_CASE("any bytes will do") {
    CHECK(index::fold("a\xFF"
                      "b") == "a b");
    CHECK(index::split_words(std::string(1'000'000, 'x')).at(0).folded.size() <= 245);
    CHECK(index::fold("").empty());
    CHECK(index::fold("’’’--- ").empty());
}

TEST_CASE("texts are folded as the table says") {
    const auto rows = tests::read_table("fold.tsv");
    REQUIRE(rows.size() >= 60);
    for (const auto& row : rows) {
        REQUIRE(row.size() == 2);
        CAPTURE(row[0]);
        CHECK(index::fold(row[0]) == row[1]);
    }
}
