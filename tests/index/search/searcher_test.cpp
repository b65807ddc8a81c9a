// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/searcher.h"

#include "tests/index/search/searcher_fixture.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <memory>

using namespace wijzer;

namespace {

struct Fixture : tests::SearcherFixture {
    index::Answer ask(const std::string& text) {
        index::Query query;
        query.text = text;
        return searcher.search(query);
    }
};

/// Only the second intervention has the words "Vergelijk" and "plattegrond". A search that ignores them finds the first
/// one.
struct OneHasTheWords : Fixture {
    OneHasTheWords() {
        guide.edit(tests::SampleGuide::first, "**Vergelijk.**", "**Kijk.**");
        guide.edit(tests::SampleGuide::first, "plattegrond", "atlas");
        searcher = open();
    }
};

std::string first(const index::Answer& answer) {
    return answer.hits.empty() ? "" : answer.hits.front().record.id.name;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "an exact title or code comes first") {
    CHECK(first(ask("een kring vormen")) == "kring-vormen");
    CHECK(first(ask("I-2")) == "kring-vormen");
    CHECK(first(ask("i2")) == "kring-vormen");
    CHECK(first(ask("P-1")) == "dorp-aan-zee");
}

TEST_CASE_FIXTURE(Fixture, "a word is found by its stem, its beginning, its compound part and its accents aside") {
    CHECK(first(ask("kaarten")) == "kaart-tekenen");
    CHECK(first(ask("kri")) == "kring-vormen");
    CHECK_FALSE(ask("transitie").hits.empty());
    CHECK_FALSE(ask("één").hits.empty());
    CHECK(first(ask("DORP")) == "dorp-aan-zee");
}

TEST_CASE_FIXTURE(Fixture, "synonyms of the manifest are found") {
    CHECK(first(ask("inwoners")) == "dorp-aan-zee");
}

TEST_CASE("a saying finds the guide's words, and they do not find each other") {
    const auto guide_with = [](const std::string& group) {
        auto fixture = std::make_unique<Fixture>();
        fixture->guide.edit("gids.xml", "</synoniemen>", group + "</synoniemen>");
        fixture->searcher = fixture->open();
        return fixture;
    };
    const auto saying = guide_with("<groep vindt=\"plattegrond; kabel\">de boot in; schip</groep>");
    const auto score_of_story = [](Fixture& fixture, const char* question) {
        for (const index::Hit& hit : fixture.ask(question).hits) {
            if (hit.record.id.name == "dorp-aan-zee") {
                return hit.score;
            }
        }
        return 0.0;
    };
    CHECK(score_of_story(*saying, "we gaan weer de boot in") > 0);
    CHECK(score_of_story(*saying, "schepen") > 0);
    const auto synonyms = guide_with("<groep>plattegrond; kabel; schip</groep>");
    CHECK(score_of_story(*saying, "plattegrond") < score_of_story(*synonyms, "plattegrond"));
}

TEST_CASE("what people ask who do not know a method finds it, and is nowhere to be read") {
    Fixture fixture;
    fixture.guide.edit(tests::SampleGuide::first,
                       "zoekwoorden:", "gezocht_als: [\"de oevers kibbelen\"]\nzoekwoorden:");
    fixture.searcher = fixture.open();
    const index::Answer answer = fixture.ask("kibbelende oever");
    REQUIRE(first(answer) == "kaart-tekenen");
    CHECK(answer.hits.front().snippet.text.find("oever") == std::string::npos);
    CHECK_FALSE(answer.hits.front().reasons.empty());
}

TEST_CASE("a word that people ask with weighs more than the same word in the text") {
    Fixture fixture;
    fixture.guide.edit(tests::SampleGuide::first, "We tekenen wat we weten.", "Iemand noemt een lantaarn.");
    fixture.guide.edit(tests::SampleGuide::second, "zoekwoorden:", "gezocht_als: [\"een lantaarn\"]\nzoekwoorden:");
    fixture.searcher = fixture.open();
    CHECK(first(fixture.ask("lantaarns")) == "kring-vormen");
}

TEST_CASE("words that stand near each other, also in a text that nobody sees, weigh more than the same words apart") {
    const std::string apart = "zeilboot, dan heel andere dingen waar niemand aan denkt, en ver weg een vuurtoren";
    const auto first_of = [](const std::string& asked_of_first, const std::string& asked_of_second) {
        Fixture fixture;
        const auto ask_as = [&](const char* file, const std::string& line) {
            fixture.guide.edit(file, "zoekwoorden:", "gezocht_als: [\"" + line + "\"]\nzoekwoorden:");
        };
        ask_as(tests::SampleGuide::first, asked_of_first);
        ask_as(tests::SampleGuide::second, asked_of_second);
        fixture.searcher = fixture.open();
        return first(fixture.ask("zeilboot vuurtoren"));
    };
    CHECK(first_of(apart, "zeilboot bij vuurtoren") == "kring-vormen");
    CHECK(first_of("zeilboot bij vuurtoren", apart) == "kaart-tekenen");
}

TEST_CASE_FIXTURE(Fixture, "without words everything is listed in reading order") {
    const auto answer = ask("");
    REQUIRE(answer.hits.size() == 3);
    CHECK(answer.total == 3);
    CHECK(answer.hits[0].record.code() == "I-1");
    CHECK(answer.hits[2].record.code() == "P-1");
}

TEST_CASE_FIXTURE(Fixture, "filters alone are a search") {
    index::Query query;
    query.filters.facets["beweging"] = {"verbinden"};
    const auto answer = searcher.search(query);
    REQUIRE(answer.hits.size() == 1);
    CHECK(first(answer) == "kring-vormen");
}

TEST_CASE_FIXTURE(Fixture, "what nearly fits comes after what fits, with the reason") {
    index::Query query;
    query.filters.minutes = 45;
    query.filters.people = 14;
    const auto answer = searcher.search(query);
    CHECK(answer.total == 0);
    REQUIRE(answer.hits.size() == 2);
    CHECK(answer.hits[0].mismatch.minutes_too_long == 15);
    CHECK(answer.hits[0].mismatch.people_too_many == 2);
}

TEST_CASE_FIXTURE(Fixture, "what does not say how long it takes or for how many it is neither fits nor nearly fits") {
    for (const std::string& text : {std::string(), std::string("dorp")}) {
        index::Query query;
        query.text = text;
        query.filters.people = 8;
        for (const index::Hit& hit : searcher.search(query).hits) {
            CHECK(hit.record.kind == content::Kind::intervention); // a story has no group
        }
    }
}

TEST_CASE_FIXTURE(Fixture, "a snippet marks words as they stand in the text") {
    const auto answer = ask("kabel");
    REQUIRE_FALSE(answer.hits.empty());
    index::Query query;
    query.text = "vergelijken";
    const auto hits = searcher.search(query).hits;
    REQUIRE_FALSE(hits.empty());
    REQUIRE_FALSE(hits[0].snippet.marks.empty());
    const auto [begin, end] = hits[0].snippet.marks[0];
    CHECK(hits[0].snippet.text.substr(begin, end - begin) == "Vergelijk");
}

TEST_CASE("a typo is forgiven, and finds what has the word") {
    OneHasTheWords fixture;
    CHECK(first(fixture.ask("vergelikj ")) == "kring-vormen");
    CHECK(first(fixture.ask("plattegornd")) == "kring-vormen");
}

TEST_CASE_FIXTURE(Fixture, "no question is too strange") {
    for (const std::string& text :
         {std::string("   "), std::string("?!…"), std::string("AND OR NOT ( \" *"), std::string("\xFF\xFE\x80"),
          std::string("a\0b", 3), std::string(10'000, 'x'), std::string("😀 dorp"), std::string("\" ( * NOT OR AND"),
          std::string("*"), std::string("XKinterventie K: Q")}) {
        CAPTURE(text);
        CHECK_NOTHROW(ask(text));
    }
    CHECK(first(ask("😀 dorp")) == "dorp-aan-zee");
    CHECK(ask("?!…").hits.empty());
}

TEST_CASE_FIXTURE(Fixture, "operators in any order are only words") {
    std::vector<std::string> tokens{"AND", "OR", "NOT", "(", "\"", "*"};
    std::sort(tokens.begin(), tokens.end());
    do {
        std::string text = "dorp";
        for (const std::string& token : tokens) {
            text += ' ' + token;
        }
        CAPTURE(text);
        REQUIRE(first(ask(text)) == "dorp-aan-zee");
    } while (std::next_permutation(tokens.begin(), tokens.end()));
}

TEST_CASE_FIXTURE(Fixture, "a word that nobody knows leads to words like it, and nothing at all to none") {
    const auto answer = ask("dorpqqqqqqqqqqqqqqqqqqqq");
    CHECK(answer.hits.empty());
    CHECK(std::find(answer.nearest.begin(), answer.nearest.end(), "dorp") != answer.nearest.end());
    CHECK(ask("?!").nearest.empty());
    CHECK(ask("dorp").nearest.empty());
    index::Query filtered;
    filtered.text = "dorp";
    filtered.filters.kind = content::Kind::page;
    CHECK(searcher.search(filtered).nearest.empty()); // the word is known; the filter is to blame
}

TEST_CASE_FIXTURE(Fixture, "a pasted page is answered by its beginning") {
    std::string page = "dorp";
    for (int count = 0; count < 2'000; ++count) {
        page += " woord" + std::to_string(count);
    }
    CHECK(first(ask(page)) == "dorp-aan-zee");
}

TEST_CASE("two words are found where they are written as one") {
    OneHasTheWords fixture;
    CHECK(first(fixture.ask("platte grond")) == "kring-vormen");
}

TEST_CASE_FIXTURE(Fixture, "a question that was corrected says so") {
    CHECK(ask("plattegornd").suggestion == "plattegrond");
    CHECK(ask("plattegrond").suggestion.empty());
}

TEST_CASE_FIXTURE(Fixture, "facet counts are those of the hits") {
    index::Query query;
    query.text = "dorp";
    const auto counts = searcher.count_facets(query);
    std::size_t counted = 0;
    for (const auto& [kind, count] : counts.at("soort")) {
        counted += count;
    }
    CHECK(counted == ask("dorp").total);
}
