// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_quality [NAME.tsv] [all]: scores five ways of searching on the judged questions, by class, as a table in
// Markdown. Then lists the questions that the program answers worst (`all`: every question). NAME.tsv: another file in
// tests/data.

#include "content/loader.h"
#include "index/store/store.h"
#include "tests/bench/search_engines.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <cstdio>

using namespace wijzer;

namespace {

constexpr std::size_t worst_shown = 10;

using WorthByClass = std::map<std::string, tests::Worth>;

WorthByClass judge_all(const bench::Engine& engine, const std::vector<tests::JudgedQuery>& queries) {
    WorthByClass result;
    for (const tests::JudgedQuery& query : queries) {
        const tests::Worth worth = tests::judge(query, engine.ask(query.text));
        result[query.kind].add(worth);
        result["overall"].add(worth);
    }
    return result;
}

void print_table(const char* title, double tests::Worth::*figure, const std::vector<bench::Engine>& engines,
                 const std::vector<WorthByClass>& worths) {
    std::printf("\n| %s | queries |", title);
    for (const bench::Engine& engine : engines) {
        std::printf(" %s |", engine.name.c_str());
    }
    std::printf("\n|---|--:|");
    for (std::size_t column = 0; column < engines.size(); ++column) {
        std::printf("--:|");
    }
    for (const auto& [kind, worth] : worths.front()) {
        std::printf("\n| %s | %zu |", kind.c_str(), worth.queries);
        for (const WorthByClass& each : worths) {
            std::printf(" %.3f |", each.at(kind).mean(figure));
        }
    }
    std::printf("\n");
}

void print_worst(const bench::Engine& engine, const std::vector<tests::JudgedQuery>& queries, std::size_t count) {
    std::vector<std::pair<double, const tests::JudgedQuery*>> order;
    for (const tests::JudgedQuery& query : queries) {
        order.emplace_back(tests::judge(query, engine.ask(query.text)).ndcg, &query);
    }
    std::sort(order.begin(), order.end());
    std::printf("\nWorst of %s:\n", engine.name.c_str());
    for (std::size_t at = 0; at < std::min(count, order.size()); ++at) {
        const auto& [ndcg, query] = order[at];
        std::printf("%.3f  %s: %s\n      ", ndcg, query->kind.c_str(), query->text.c_str());
        const std::vector<std::string> ranking = engine.ask(query->text);
        for (std::size_t rank = 0; rank < std::min<std::size_t>(6, ranking.size()); ++rank) {
            const auto grade = query->grades.find(ranking[rank]);
            std::printf(" %s(%d)", ranking[rank].c_str(), grade == query->grades.end() ? 0 : grade->second);
        }
        std::printf("\n       wanted:");
        for (const auto& [id, grade] : query->grades) {
            const auto rank = std::find(ranking.begin(), ranking.end(), id) - ranking.begin();
            std::printf(" %s=%d@%td", id.c_str(), grade, rank + 1);
        }
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv) {
    const auto loaded = content::load_guide(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl");
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    index::Searcher searcher =
        std::move(*index::open_searcher(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", options));
    const std::vector<tests::JudgedQuery> queries = tests::read_judged_set(argc > 1 ? argv[1] : "judged_queries.tsv");

    const bool only_ours = argc > 2;
    std::vector<bench::Engine> engines{bench::our_searcher(searcher)};
    if (!only_ours) {
        for (const char* stemmer : {"dutch", "kraaij_pohlmann"}) {
            engines.push_back(bench::plain_xapian(*loaded.guide, stemmer));
        }
        for (const char* tokenizer : {"unicode61", "trigram"}) {
            engines.push_back(bench::sqlite_fts5(*loaded.guide, tokenizer));
        }
    }
    std::vector<WorthByClass> worths;
    for (const bench::Engine& engine : engines) {
        worths.push_back(judge_all(engine, queries));
    }
    print_table("nDCG@10", &tests::Worth::ndcg, engines, worths);
    print_table("MRR", &tests::Worth::reciprocal_rank, engines, worths);
    print_table("success@1", &tests::Worth::success, engines, worths);
    print_worst(engines.front(), queries, only_ours ? queries.size() : worst_shown);
}
