// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the judged questions of the shipped guide: the scores of the ranking must not become lower.

#include "index/store/store.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

using WorthByClass = std::map<std::string, tests::Worth>;

WorthByClass judge_all(const std::vector<tests::JudgedQuery>& queries) {
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    index::Searcher searcher =
        std::move(*index::open_searcher(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", options));
    WorthByClass worths;
    for (const tests::JudgedQuery& judged : queries) {
        index::Query query;
        query.text = judged.text;
        std::vector<std::string> ids;
        for (const index::Hit& hit : searcher.search(query).hits) {
            ids.push_back(hit.record.id.name);
        }
        const tests::Worth worth = tests::judge(judged, ids);
        worths[judged.kind].add(worth);
        worths["overall"].add(worth);
    }
    return worths;
}

} // namespace

TEST_CASE("the judged questions find their answers") {
    const auto queries = tests::read_judged_set();
    REQUIRE(queries.size() >= 120);
    const WorthByClass worths = judge_all(queries);
    // A little below the scores in tests/bench/README.md, because another version of Xapian may order ties differently.
    const std::map<std::string, double> least{{"role", 0.80}, {"sentence", 0.87}, {"topic", 0.87}, {"overall", 0.92}};
    for (const auto& [kind, worth] : worths) {
        CAPTURE(kind);
        const auto known = least.find(kind);
        CHECK(worth.mean(&tests::Worth::ndcg) >= (known == least.end() ? 0.90 : known->second));
    }
}

TEST_CASE("questions that nobody saw who set the ranking find most of their answers") {
    const auto overall_of = [](const char* set) {
        const auto queries = tests::read_judged_set(set);
        REQUIRE(queries.size() >= 100);
        return judge_all(queries).at("overall").mean(&tests::Worth::ndcg);
    };
    CHECK(overall_of("judged_fresh.tsv") >= 0.79);
    CHECK(overall_of("judged_later.tsv") >= 0.78);
    CHECK(overall_of("judged_held.tsv") >= 0.88);
}
