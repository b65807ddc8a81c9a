// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/record.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("a record is read back as it was written") {
    index::Record record;
    record.id.name = "kaart";
    record.kind = content::Kind::story;
    record.number = 3;
    record.title = "Een kaart: nog één";
    record.facets = {{"thema", "energie"}, {"thema", "water"}};
    record.minutes = content::Range{60, 120};
    record.people = content::Range{-3, 5}; // nobody means it, but an author can write it
    record.helps_with = {"een kaart maken"};
    record.practices = {{{"kring"}, content::Role::applied, ""}, {{"ijsberg"}, content::Role::recognisable, "Zo."}};
    const auto read = index::parse_record(index::serialise(record));
    REQUIRE(read);
    CHECK(read->id == record.id);
    CHECK(read->kind == record.kind);
    CHECK(read->number == 3);
    CHECK(read->title == record.title);
    CHECK(read->summary.empty());
    CHECK(read->facets == record.facets);
    CHECK(read->minutes == record.minutes);
    CHECK(read->people == record.people);
    CHECK(read->helps_with == record.helps_with);
    REQUIRE(read->practices.size() == 2);
    CHECK(read->practices[0].how.empty());
    CHECK(read->practices[1].intervention.name == "ijsberg");
    CHECK(read->practices[1].role == content::Role::recognisable);
}

TEST_CASE("what is no record is none, and a range that is none is unknown") {
    CHECK_FALSE(index::parse_record(""));
    CHECK_FALSE(index::parse_record("a\x1F"
                                    "b"));
    std::string data = index::serialise(index::Record{});
    CHECK_FALSE(index::parse_record(data)->minutes);
    data += "\x1F";
    CHECK_FALSE(index::parse_record(data));
}
