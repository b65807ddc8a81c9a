// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/searcher.h"

#include "tests/index/search/searcher_fixture.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer;
using index::MatchKind;

namespace {

struct Fixture : tests::SearcherFixture {
    std::vector<index::Reason> why(const std::string& text, const std::string& id) {
        index::Query query;
        query.text = text;
        query.last_word = index::LastWord::whole;
        return searcher.explain(query, {id});
    }
    bool has(const std::string& text, const std::string& id, const index::Reason& reason) {
        const auto reasons = why(text, id);
        return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a hit says how each word of the question was met") {
    CHECK(has("dorp", "dorp-aan-zee", {"dorp", "dorp", MatchKind::itself}));
    CHECK(has("inwoner", "dorp-aan-zee", {"inwoner", "bewoners", MatchKind::synonym}));
    CHECK(has("plattegornd", "kaart-tekenen", {"plattegornd", "plattegrond", MatchKind::typo}));
    CHECK(has("vergelijken", "kaart-tekenen", {"vergelijken", "vergelijk", MatchKind::stem}));
}

TEST_CASE_FIXTURE(Fixture, "a code is a reason too") {
    CHECK(has("I-2", "kring-vormen", {"i 2", "i 2", MatchKind::itself}));
}

TEST_CASE_FIXTURE(Fixture, "reasons stand in the question's order") {
    const auto reasons = why("vergelijken van plattegornd", "kaart-tekenen");
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].asked == "vergelijken");
    CHECK(reasons[1].asked == "plattegornd");
}

TEST_CASE_FIXTURE(Fixture, "a hit tells its reasons when neither title nor snippet shows them") {
    index::Query query;
    query.text = "dorp";
    for (const index::Hit& hit : searcher.search(query).hits) {
        CAPTURE(hit.record.id.name);
        const bool linked = hit.record.id.name != "dorp-aan-zee";
        CHECK(hit.reasons.empty() == !linked);
        if (linked) {
            CHECK(hit.reasons.back() == index::Reason{{}, "Een dorp aan zee", MatchKind::linked});
        }
    }
}

TEST_CASE_FIXTURE(Fixture, "what is no answer has no reasons") {
    CHECK(why("", "dorp-aan-zee").empty());
    CHECK(why("dorp", "bestaat-niet").empty());
}
