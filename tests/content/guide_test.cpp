// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/guide.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

namespace {

Document make(Kind kind, int number, const std::string& id) {
    Document document;
    document.kind = kind;
    document.number = number;
    document.id = {id};
    document.title = id;
    return document;
}

Document story(int number, const std::string& id, Role role) {
    Document document = make(Kind::story, number, id);
    document.practices.push_back({{"kring"}, role, "zo"});
    return document;
}

} // namespace

TEST_CASE("documents stand in reading order, those without a number after those with one, other guides last") {
    Document other = make(Kind::intervention, 1, "anders/een");
    other.guide = "Andere gids";
    const Guide guide({}, {other, make(Kind::page, 0, "over"), make(Kind::story, 1, "dorp"),
                           make(Kind::intervention, 0, "zonder"), make(Kind::intervention, 2, "kring"),
                           make(Kind::intervention, 1, "kaart")});
    std::string order;
    for (const Document& document : guide.documents()) {
        order += document.id.name + ' ';
    }
    CHECK(order == "kaart kring zonder dorp over anders/een ");
}

TEST_CASE("a document is found by id, and by code in any case") {
    const Guide guide({}, {make(Kind::intervention, 2, "kring"), make(Kind::page, 0, "over")});
    REQUIRE(guide.find("kring"));
    CHECK(guide.find("I-2") == guide.find("kring"));
    CHECK(guide.find("i-2") == guide.find("kring"));
    CHECK(guide.find("I-3") == nullptr);
    CHECK(guide.find("") == nullptr);
}

TEST_CASE("the stories of an intervention come applied first, then by number") {
    const Guide guide({}, {make(Kind::intervention, 1, "kring"), story(1, "een", Role::recognisable),
                           story(3, "drie", Role::applied), story(2, "twee", Role::applied)});
    const auto stories = guide.stories_of({"kring"});
    REQUIRE(stories.size() == 3);
    CHECK(stories[0].story->id.name == "twee");
    CHECK(stories[1].story->id.name == "drie");
    CHECK(stories[2].story->id.name == "een");
    CHECK(stories[2].practice->how == "zo");
    CHECK(guide.stories_of({"onbekend"}).empty());
}

TEST_CASE("a document is read when it is asked for, once, and its head stands in for it when it is gone") {
    int reads = 0;
    const Guide guide({}, {make(Kind::intervention, 1, "kring"), make(Kind::intervention, 2, "weg")},
                      [&](const DocumentId& id) -> std::optional<Document> {
                          ++reads;
                          if (id.name == "weg" || id.name == "nergens") {
                              return std::nullopt;
                          }
                          Document whole = make(Kind::intervention, 1, id.name);
                          whole.sections.resize(1);
                          return whole;
                      });
    CHECK(guide.find_head({"kring"})->sections.empty());
    CHECK(reads == 0);
    const Document* whole = guide.find(DocumentId{"kring"});
    REQUIRE(whole);
    CHECK(whole->sections.size() == 1);
    CHECK(guide.find(DocumentId{"kring"}) == whole);
    CHECK(reads == 1);
    CHECK(guide.find(DocumentId{"weg"}) == guide.find_head({"weg"}));
    CHECK(guide.find(DocumentId{"nergens"}) == nullptr);
}
