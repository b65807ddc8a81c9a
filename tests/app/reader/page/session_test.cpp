// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/session.h"

#include <doctest/doctest.h>

using namespace wijzer::app::reader;

TEST_CASE("the tabs of a session come back as they were, the start page among them") {
    const std::string text = session_text({{"ijsberg-afdalen", 120}, {"", 0}, {"mijn/eigen werk", 7}});
    const auto tabs = read_session(text);
    REQUIRE(tabs.size() == 3);
    CHECK(tabs[0].document == "ijsberg-afdalen");
    CHECK(tabs[0].scroll == 120);
    CHECK(tabs[1].document.empty());
    CHECK(tabs[2].document == "mijn/eigen werk");
    CHECK(tabs[2].scroll == 7);
    CHECK(session_text(tabs) == text);
}

TEST_CASE("a session that someone wrote by hand opens what can be read of it") {
    CHECK(read_session("").empty());
    const auto tabs = read_session("wereldcafe veel\nopen-ruimte 99999999999999999999\nx");
    REQUIRE(tabs.size() == 3);
    CHECK(tabs[0].document == "wereldcafe");
    CHECK(tabs[0].scroll == 0);
    CHECK(tabs[1].scroll == 0);
    CHECK(tabs[2].document == "x");
    std::string many;
    for (int tab = 0; tab < 1000; ++tab) {
        many += "wereldcafe 0\n";
    }
    CHECK(read_session(many).size() == most_restored);
}
