// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/card.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::pages::make_card;

namespace {

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the front of a card has name, purpose, facts and what it helps with; where room is short, not the last") {
    const auto loaded = tests::SampleGuide().load();
    const auto card = make_card(*loaded.guide, *loaded.guide->find("I-1"));
    for (const std::string& front : {card.front, card.short_front}) {
        CHECK(has(front, "I-1"));
        CHECK(has(front, "<h1>Een kaart tekenen</h1>"));
        CHECK(has(front, "Teken wat er speelt."));
        CHECK(has(front, "Tijd"));
    }
    CHECK(has(card.front, "zien wie er ontbreekt"));
    CHECK_FALSE(has(card.short_front, "zien wie er ontbreekt"));
}

TEST_CASE("the back of a card has the steps in brief, with their numbers and minutes") {
    const auto loaded = tests::SampleGuide().load();
    const std::string back = make_card(*loaded.guide, *loaded.guide->find("I-1")).back;
    CHECK(has(back, "I-1 · Een kaart tekenen"));
    CHECK(has(back, "<div class=\"number\">2</div></td><td>Vergelijk"));
    CHECK(has(back, "<div class=\"minutes\">45</div>"));
    CHECK_FALSE(has(back, "Leg de tekeningen"));
}

TEST_CASE("a document without steps and lessons has a back with its name alone") {
    const auto loaded = tests::SampleGuide().load();
    const std::string back = make_card(*loaded.guide, *loaded.guide->find("P-1")).back;
    CHECK(has(back, "P-1 · Een dorp aan zee"));
    CHECK_FALSE(has(back, "card-steps"));
}
