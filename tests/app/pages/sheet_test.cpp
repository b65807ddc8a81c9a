// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sheet.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>
#include <string>

using namespace wijzer;
using namespace wijzer::app;
using tests::SampleGuide;

namespace {

std::string html_of(const pages::Sheet& sheet) {
    std::string html;
    for (const pages::SheetPart& part : sheet.parts) {
        html += part.html;
    }
    return html;
}

std::string sheet_of(const SampleGuide& guide, const char* document) {
    const auto loaded = guide.load();
    return html_of(pages::make_sheet(*loaded.guide, *loaded.guide->find(document), {}));
}

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a sheet has the sections that the manifest puts on it") {
    const SampleGuide guide;
    CHECK(has(sheet_of(guide, "I-1"), "<h2>Waarvoor</h2>"));
    CHECK(has(sheet_of(guide, "P-1"), "<h2>De opgave</h2>"));
    SUBCASE("a section without a block of its own") {
        guide.edit("gids.xml", "titel=\"Waarvoor\"", "titel=\"Waarvoor\" op-blad=\"nee\"");
        CHECK_FALSE(has(sheet_of(guide, "I-1"), "<h2>Waarvoor</h2>"));
    }
    SUBCASE("the invitation and the steps") {
        guide.edit("gids.xml", "titel=\"Uitnodiging\"", "titel=\"Uitnodiging\" op-blad=\"nee\"");
        guide.edit("gids.xml", "titel=\"Zo doe je het\"", "titel=\"Zo doe je het\" op-blad=\"nee\"");
        CHECK_FALSE(has(sheet_of(guide, "I-1"), "We tekenen wat we weten."));
        CHECK_FALSE(has(sheet_of(guide, "I-1"), "Leg de tekeningen naast elkaar."));
    }
    SUBCASE("a section of a story") {
        guide.edit("gids.xml", "titel=\"De opgave\"", "titel=\"De opgave\" op-blad=\"nee\"");
        CHECK_FALSE(has(sheet_of(guide, "P-1"), "<h2>De opgave</h2>"));
    }
}

TEST_CASE("what a group might say and the signs stay off the sheet of the shipped guide") {
    const content::Manifest& manifest = tests::shipped_guide().guide->manifest();
    for (const char* role : {"doel", "wanneer", "klinken", "werkt", "bewijs"}) {
        CHECK_FALSE(manifest.is_on_sheet(content::Kind::intervention, role));
    }
    for (const char* role : {"uitnodiging", "stappen", "voorbereiding", "oogst", "vragen", "valkuilen", "varianten"}) {
        CHECK(manifest.is_on_sheet(content::Kind::intervention, role));
    }
}

TEST_CASE("a hand-out begins with what participants are asked") {
    const SampleGuide guide;
    const auto handout = [&] {
        const auto loaded = guide.load();
        return html_of(pages::make_handout(*loaded.guide, *loaded.guide->find("I-1")));
    };
    CHECK(has(handout(), "Teken wat er speelt.")); // for want of other words
    guide.edit(SampleGuide::first,
               "zoekwoorden:", "voor_deelnemers: \"Je tekent mee.\"\nmeenemen: [een foto, een potlood]\nzoekwoorden:");
    const std::string html = handout();
    CHECK(has(html, "Je tekent mee."));
    CHECK(has(html, "een foto en een potlood"));
    CHECK_FALSE(has(html, "Teken wat er speelt."));
    CHECK(html.find("Je tekent mee.") < html.find("We tekenen wat we weten."));
}
