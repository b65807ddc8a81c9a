// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/links.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("a document links to what it applied more than to what it shows, and least to what is related") {
    content::Document document;
    document.id = {"dorp"};
    document.practices = {{{"kaart"}, content::Role::applied, ""}, {{"kring"}, content::Role::recognisable, ""}};
    document.related = {{"stad"}};
    const index::NamedLinks links = index::links_from(document);
    CHECK(links.from == "dorp");
    REQUIRE(links.links.size() == 3);
    CHECK(links.links[0].id == "kaart");
    CHECK(links.links[0].strength > links.links[1].strength);
    CHECK(links.links[1].strength > links.links[2].strength);
}

TEST_CASE("links are read back as they were written, names with spaces too") {
    const index::NamedLinks links{"een dorp", {{"de kaart", 45}, {"kring", 20}}};
    const index::NamedLinks read = index::parse_links(index::serialise(links));
    CHECK(read.from == links.from);
    REQUIRE(read.links.size() == 2);
    CHECK(read.links[0].id == "de kaart");
    CHECK(read.links[0].strength == 45);
    CHECK(index::parse_links(index::serialise(index::NamedLinks{"alleen", {}})).links.empty());
}

TEST_CASE("lines that are no links are passed over") {
    const index::NamedLinks read = index::parse_links("dorp\nonzin\n12\n\n20 kring\n");
    REQUIRE(read.links.size() == 1);
    CHECK(read.links[0].id == "kring");
    CHECK(index::parse_links("").from.empty());
}
