// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/records.h"

#include <doctest/doctest.h>

using namespace wijzer::app::library;

TEST_CASE("the last title is that of the note, else of the bookmark, else of the reading") {
    Records records;
    CHECK(last_title(records, "kaart").empty());
    records.readings["kaart"].title = "Gelezen";
    CHECK(last_title(records, "kaart") == "Gelezen");
    records.bookmarks["kaart"].title = "Gemerkt";
    CHECK(last_title(records, "kaart") == "Gemerkt");
    records.notes["kaart"].title = "Genoteerd";
    CHECK(last_title(records, "kaart") == "Genoteerd");
    CHECK(last_title(records, "kring").empty());
}

TEST_CASE("what was removed is not present") {
    std::map<std::string, Note> notes;
    notes["a"].text = "een";
    notes["b"].presence = Presence::removed;
    const auto present = present_ones(notes);
    REQUIRE(present.size() == 1);
    CHECK(present[0].text == "een");
}
