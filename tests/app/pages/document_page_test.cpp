// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/document_page.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

namespace {

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("an intervention's page has its facts, its steps with minutes and its stories, applied first") {
    const auto loaded = tests::SampleGuide().load();
    const std::string html = pages::make_document_page(*loaded.guide, *loaded.guide->find("I-1"));
    CHECK(has(html, "<h1>Een kaart tekenen</h1>"));
    CHECK(has(html, "1–2 uur"));
    CHECK(has(html, "Hoofd en hart"));
    CHECK(has(html, "45\u00A0min"));
    CHECK(has(html, "<a href=\"wijzer:dorp-aan-zee\">"));
    CHECK(has(html, "Bewoners tekenden de kabels."));
}

TEST_CASE("what participants are told stands under the invitation") {
    const tests::SampleGuide guide;
    guide.edit(tests::SampleGuide::first,
               "zoekwoorden:", "voor_deelnemers: \"Je tekent mee.\"\nmeenemen: [een foto, een potlood]\nzoekwoorden:");
    const auto page = [&] {
        const auto loaded = guide.load();
        return pages::make_document_page(*loaded.guide, *loaded.guide->find("I-1"));
    };
    const std::string html = page();
    CHECK(html.find("We tekenen wat we weten.") < html.find("Je tekent mee."));
    CHECK(html.find("Je tekent mee.") < html.find("een foto en een potlood"));
    CHECK(html.find("een foto en een potlood") < html.find("Leg de tekeningen"));
    SUBCASE("or above the text, where there is none") {
        guide.edit(tests::SampleGuide::first, "## Uitnodiging", "## Anders");
        CHECK(page().find("Je tekent mee.") < page().find("Waarvoor"));
    }
}

TEST_CASE("a story's page links to its interventions with role and how") {
    const auto loaded = tests::SampleGuide().load();
    const std::string html = pages::make_document_page(*loaded.guide, *loaded.guide->find("P-1"));
    CHECK(has(html, "role-toegepast"));
    CHECK(html.find("role-toegepast") < html.find("role-herkenbaar"));
    CHECK(has(html, "De buren zaten in een kring."));
}

TEST_CASE("an intervention with recognisable stories alone says what that means") {
    const auto& guide = *tests::shipped_guide().guide;
    const std::string sentence = guide.manifest().word("alleen-herkenbaar");
    CHECK(has(pages::make_document_page(guide, *guide.find("ijsberg-afdalen")), sentence));
    CHECK_FALSE(has(pages::make_document_page(guide, *guide.find("wereldbeelden-ontrafelen")), sentence));
}

TEST_CASE("text is escaped by the DOM") {
    const tests::SampleGuide guide;
    guide.edit(tests::SampleGuide::first, "Een kaart tekenen", "Vraag & <b>antwoord</b>");
    const auto loaded = guide.load();
    const std::string html = pages::make_document_page(*loaded.guide, *loaded.guide->find("I-1"));
    CHECK(has(html, "<h1>Vraag &amp; &lt;b&gt;antwoord&lt;/b&gt;</h1>"));
}

TEST_CASE("no page of the shipped guide falls back on a word's id") {
    const auto& guide = *tests::shipped_guide().guide;
    for (const char* word : {"tijd",
                             "groep",
                             "plaats",
                             "periode",
                             "min",
                             "uur",
                             "mensen",
                             "en",
                             "moeilijkheid",
                             "voor-deelnemers",
                             "meenemen",
                             "materiaal",
                             "min-totaal",
                             "klok",
                             "praktijkverhalen",
                             "alleen-herkenbaar",
                             "interventies-in-verhaal",
                             "verwant",
                             "vaak-samen",
                             "meer-uit-domein",
                             "bronnen",
                             "ik-wil",
                             "verhalen-per-domein",
                             "alle-verhalen",
                             "per-domein",
                             "per-periode",
                             "per-plaats",
                             "laatst-gelezen",
                             "ik-heb",
                             "met",
                             "voorbereiden-en-bijsturen",
                             "aantekeningen",
                             "editie"}) {
        CAPTURE(word);
        CHECK(guide.manifest().words.contains(word));
    }
}
