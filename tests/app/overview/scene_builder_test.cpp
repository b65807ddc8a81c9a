// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/scene_builder.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

TEST_CASE("documents are grouped by their first value, in the manifest's order, those without one last") {
    content::Manifest manifest;
    manifest.facets.push_back({"beweging",
                               "interventie",
                               "Beweging",
                               "Movement",
                               false,
                               {{"begrijpen", "Begrijpen", "", "Zien."}, {"loslaten", "Loslaten", "", ""}}});
    content::Document first;
    first.facets["beweging"] = {"loslaten", "begrijpen"};
    content::Document second;
    auto groups = overview::group_by({&first, &second}, manifest, "beweging");
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].label == "Begrijpen");
    CHECK(groups[0].documents.empty());
    CHECK(groups[1].documents == std::vector<const content::Document*>{&first});
    CHECK(groups[2].id.empty());
    CHECK(groups[2].documents == std::vector<const content::Document*>{&second});
    overview::remove_empty(groups);
    CHECK(groups.size() == 2);
}

TEST_CASE("documents of a kind are those of the guide, in its order") {
    const auto loaded = tests::SampleGuide().load();
    const auto interventions = overview::documents_of(*loaded.guide, content::Kind::intervention);
    REQUIRE(interventions.size() == 2);
    CHECK(interventions[0]->id.name == "kaart-tekenen");
    CHECK(overview::documents_of(*loaded.guide, content::Kind::page).empty());
}
