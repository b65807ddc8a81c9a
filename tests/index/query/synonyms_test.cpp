// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/synonyms.h"

#include <doctest/doctest.h>

using namespace wijzer;
using index::Synonyms;

namespace {

Synonyms make(std::vector<std::string> asked, std::vector<std::string> found) {
    return Synonyms({{std::move(asked), std::move(found)}});
}

} // namespace

TEST_CASE("a word means the others of its group, in any inflection, and not itself") {
    const Synonyms synonyms = make({"bewoner", "burger"}, {"bewoner", "burger"});
    const auto found = synonyms.find({"de", "burgers"});
    REQUIRE(found.size() == 1);
    CHECK(found[0].first == 1);
    CHECK(found[0].count == 1);
    REQUIRE(found[0].meanings.size() == 1);
    CHECK(found[0].meanings[0].words == std::vector<std::string>{"bewoner"});
    CHECK(synonyms.has("burgers"));
    CHECK_FALSE(synonyms.has("boer"));
}

TEST_CASE("a phrase is found without its stop words, and before the words in it") {
    const Synonyms synonyms({{{"op de lange baan"}, {"uitstel"}}, {{"baan"}, {"werk"}}});
    const auto found = synonyms.find({"lange", "baan"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].count == 2);
    CHECK(found[0].meanings[0].words == std::vector<std::string>{"uitstel"});
    CHECK(found[1].first == 1);
    CHECK(found[1].meanings[0].words == std::vector<std::string>{"werk"});
}

TEST_CASE("what points one way is not found the other way") {
    const Synonyms synonyms = make({"ijskast"}, {"uitstel"});
    CHECK(synonyms.find({"uitstel"}).empty());
    CHECK(synonyms.find({"ijskast"}).size() == 1);
}

TEST_CASE("a facet's value is found and never looked up") {
    const Synonyms synonyms = make({"licht", "voorbereiding:licht"}, {"licht", "voorbereiding:licht"});
    const auto found = synonyms.find({"licht"});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].meanings.size() == 1);
    CHECK(found[0].meanings[0].facet == "voorbereiding:licht");
    CHECK(found[0].meanings[0].words.empty());
    CHECK(synonyms.find({"voorbereiding:licht"}).empty());
}

TEST_CASE("without groups and without words nothing is found") {
    CHECK(Synonyms({}).find({"burger"}).empty());
    CHECK(make({"burger"}, {"bewoner"}).find({}).empty());
}
