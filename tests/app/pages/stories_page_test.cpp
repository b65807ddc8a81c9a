// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/stories_page.h"

#include "content/address.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

TEST_CASE("stories are listed by domain, by period in order of time, and by place") {
    const auto& guide = *tests::shipped_guide().guide;
    const std::string html = pages::make_stories_page(guide);
    for (const content::Document& document : guide.documents()) {
        if (document.kind != content::Kind::story) {
            continue;
        }
        CAPTURE(document.id.name);
        const std::string link = "href=\"" + content::address_of(document.id) + "\"";
        std::size_t count = 0;
        for (auto at = html.find(link); at != std::string::npos; at = html.find(link, at + 1)) {
            ++count;
        }
        CHECK(count == 3);
    }
    const std::string by_period = html.substr(html.find("id=\"per-periode\""));
    CHECK(by_period.find("wijzer:mijnsluiting-limburg") < by_period.find("wijzer:stop-de-kindermoord"));
    CHECK(by_period.find("wijzer:stop-de-kindermoord") < by_period.find("wijzer:elke-regio-telt"));
}

TEST_CASE("a period's first year is found") {
    CHECK(pages::first_year("1965–1975") == 1965);
    CHECK(pages::first_year("vanaf maart 2023") == 2023);
    CHECK_FALSE(pages::first_year("jaren negentig").has_value());
}
