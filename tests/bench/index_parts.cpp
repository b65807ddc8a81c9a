// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// index_parts [--benchmark_filter=…]: measures the time of each step of indexing and of a key press by itself, on the
// shipped guide, with Google Benchmark. search_speed and index_speed measure the whole.

#include "content/loader.h"
#include "index/build/document_indexer.h"
#include "index/query/spelling.h"
#include "index/store/store.h"
#include "index/text/lexicon.h"
#include "index/text/words.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

using namespace wijzer;

namespace {

const std::string guide_folder = std::string(WIJZER_SOURCE_FOLDER) + "/content/nl";

const content::Document& first_document() {
    static const content::LoadResult loaded = content::load_guide(guide_folder);
    return loaded.guide->documents().front();
}

std::string text_of(const content::Document& document) {
    return index::make_texts(document).body;
}

void split_a_text(benchmark::State& state) {
    const std::string text = text_of(first_document());
    for (auto _ : state) {
        benchmark::DoNotOptimize(index::split_words(text));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(split_a_text);

void stem_a_word(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(index::stem_dutch("samenwerkingen"));
    }
}
BENCHMARK(stem_a_word);

void analyse_a_compound(benchmark::State& state) {
    index::Lexicon lexicon;
    index::add_words(lexicon, first_document());
    for (auto _ : state) {
        index::Analyser analyser([&](const std::string& word) { return lexicon.contains(word); });
        benchmark::DoNotOptimize(analyser.forms("overtuigingenverhaal"));
    }
}
BENCHMARK(analyse_a_compound);

void post_a_document(benchmark::State& state) {
    index::Lexicon lexicon;
    index::add_words(lexicon, first_document());
    index::Analyser analyser([&](const std::string& word) { return lexicon.contains(word); });
    for (auto _ : state) {
        benchmark::DoNotOptimize(index::index_document(first_document(), analyser));
    }
}
BENCHMARK(post_a_document)->Unit(benchmark::kMicrosecond);

/// Asks the same question again and again: what it reads is then cached, as it is while a reader types.
void ask(benchmark::State& state, const char* question) {
    static const tests::TemporaryFolder cache;
    static index::Searcher searcher = [] {
        index::StoreOptions options;
        options.cache_folder = cache.path();
        return std::move(*index::open_searcher(guide_folder, options));
    }();
    index::Query query;
    query.text = question;
    for (auto _ : state) {
        benchmark::DoNotOptimize(searcher.search(query));
    }
}
BENCHMARK_CAPTURE(ask, a_title, "drie horizonnen verkennen")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(ask, a_beginning, "sy")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(ask, a_typing_error, "wereldbelden")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(ask, a_sentence, "partijen zijn het oneens over de cijfers")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(ask, nothing, "")->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
