// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/document.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

TEST_CASE("a code is a letter for the kind and the number; pages and documents without a number have none") {
    Document document;
    document.number = 17;
    document.kind = Kind::intervention;
    CHECK(document.code() == "I-17");
    document.kind = Kind::story;
    CHECK(document.code() == "P-17");
    document.kind = Kind::page;
    CHECK(document.code().empty());
    document.kind = Kind::story;
    document.number = 0;
    CHECK(document.code().empty());
}

TEST_CASE("kinds and roles are read as they are written") {
    for (const Kind kind : {Kind::intervention, Kind::story, Kind::page}) {
        CHECK(kind_from_name(kind_name(kind)) == kind);
    }
    for (const Role role : {Role::applied, Role::recognisable}) {
        CHECK(role_from_name(role_name(role)) == role);
    }
    CHECK_FALSE(kind_from_name("onzin"));
    CHECK_FALSE(role_from_name(""));
}

TEST_CASE("what a document does not have is empty") {
    Document document;
    CHECK(document.facet("beweging").empty());
    CHECK(document.find_section("stappen") == nullptr);
    document.facets["beweging"] = {"verbinden", "loslaten"};
    document.sections.resize(2);
    document.sections[1].role = "stappen";
    CHECK(document.facet("beweging") == "verbinden");
    CHECK(document.find_section("stappen") == &document.sections[1]);
}
