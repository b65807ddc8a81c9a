// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/side_page.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::pages::make_side_page;

namespace {

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("beside an intervention stand its headings, the one that is read marked, its stories and what is related") {
    const auto loaded = tests::SampleGuide().load();
    const std::string html = make_side_page(*loaded.guide, *loaded.guide->find("I-1"),
                                            {{"Waarvoor", "waarvoor"}, {"Uitnodiging", "uitnodiging"}}, "uitnodiging");
    CHECK(has(html, "<div class=\"entry\"><a href=\"#waarvoor\">Waarvoor</a>"));
    CHECK(has(html, "<div class=\"entry now\"><a href=\"#uitnodiging\">Uitnodiging</a>"));
    CHECK(has(html, "role-toegepast"));
    CHECK(has(html, "<a href=\"wijzer:dorp-aan-zee\">Een dorp aan zee</a>"));
    CHECK(has(html, "<a href=\"wijzer:kring-vormen\">Een kring vormen</a>"));
}

TEST_CASE("beside a story stand its interventions, and nothing for what it has not") {
    const auto loaded = tests::SampleGuide().load();
    const std::string html = make_side_page(*loaded.guide, *loaded.guide->find("P-1"), {}, "");
    CHECK(has(html, "<a href=\"wijzer:kaart-tekenen\">"));
    CHECK(has(html, "role-herkenbaar"));
    CHECK_FALSE(has(html, "op-deze-pagina"));
    CHECK_FALSE(has(html, "verwant"));
}
