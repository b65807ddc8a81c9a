// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start_page.h"

#include "content/address.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

namespace {

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the start page leads to every document") {
    const auto& guide = *tests::shipped_guide().guide;
    const std::string html = pages::make_start_page(guide);
    for (const content::Document& document : guide.documents()) {
        CAPTURE(document.id.name);
        CHECK(has(html, "href=\"" + content::address_of(document.id) + "\""));
    }
}

TEST_CASE("the start page asks for time and group, and shows what was read last, newest first") {
    const auto& guide = *tests::shipped_guide().guide;
    const std::string plain = pages::make_start_page(guide);
    CHECK(has(plain, "href=\"zoek:minuten=120\""));
    CHECK(has(plain, "href=\"zoek:mensen=25\""));
    const std::string last_read = guide.manifest().word("laatst-gelezen");
    CHECK_FALSE(has(plain, last_read));
    const std::string html = pages::make_start_page(guide, {"polariteiten-hanteren", "ijsberg-afdalen", "nergens"});
    const std::string recent = html.substr(html.find(last_read));
    CHECK(recent.find("wijzer:polariteiten-hanteren") < recent.find("wijzer:ijsberg-afdalen"));
    CHECK_FALSE(has(html, "wijzer:nergens"));
}

TEST_CASE("a guide without movements, domains and documents still has a start page") {
    const content::Guide guide({}, {});
    CHECK(has(pages::make_start_page(guide), "href=\"zoek:minuten=60\""));
}
