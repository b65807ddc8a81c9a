// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/book.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

namespace {

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

struct Fixture {
    tests::SampleGuide files;
    content::LoadResult loaded = files.load();
    const content::Guide& guide = *loaded.guide;
    pages::Documents all{guide.find("I-1"), guide.find("I-2"), guide.find("P-1")};
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a cover counts what is in the book, in one or in several") {
    const std::string cover = pages::make_cover(guide, all);
    CHECK(has(cover, "<h1>Proefgids</h1>"));
    CHECK(has(cover, "2 interventies en 1 praktijkverhaal"));
    CHECK(has(cover, "2026-01 · CC BY-SA 4.0"));
    CHECK_FALSE(has(pages::make_cover(guide, {all[0]}), "praktijkverhaal"));
}

TEST_CASE_FIXTURE(Fixture, "contents name every document under its kind, with its page, or with room for one") {
    const std::string contents = pages::make_contents(guide, all, {{all[0]->id, 3}, {all[2]->id, 12}});
    const auto page_of = [&](const std::string& title) {
        const std::string rest = contents.substr(contents.find(title));
        const auto begin = rest.find("contents-page\">") + std::string("contents-page\">").size();
        return rest.substr(begin, rest.find('<', begin) - begin);
    };
    CHECK(page_of("Een kaart tekenen") == "3");
    CHECK(page_of("Een kring vormen") == "000");
    CHECK(page_of("Een dorp aan zee") == "12");
    CHECK(contents.find("<h2>interventies</h2>") < contents.find("<h2>praktijkverhalen</h2>"));
}

TEST_CASE_FIXTURE(Fixture, "the index has each keyword once, in the order of the alphabet, with all its pages") {
    const std::string index = pages::make_keyword_index(all, {{all[0]->id, 3}, {all[1]->id, 5}, {all[2]->id, 12}});
    CHECK(index.find("dorp  ") < index.find("plattegrond  "));
    CHECK(index.find("plattegrond") == index.rfind("plattegrond"));
    CHECK(index.find(">3</a>") < index.find(">5</a>"));
}

TEST_CASE_FIXTURE(Fixture, "a keyword is the same in capitals") {
    files.edit(tests::SampleGuide::second, "[plattegrond]", "[Plattegrond]");
    const auto again = files.load();
    const std::string index = pages::make_keyword_index({again.guide->find("I-1"), again.guide->find("I-2")}, {});
    CHECK(has(index, "plattegrond  "));
    CHECK_FALSE(has(index, "Plattegrond"));
}

TEST_CASE("a heading is escaped") {
    CHECK(has(pages::make_heading("Vraag & antwoord"), "<h1>Vraag &amp; antwoord</h1>"));
}
