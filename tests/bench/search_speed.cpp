// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_speed: how long a key press takes, for every beginning of every judged question.

#include "content/loader.h"
#include "index/store.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <cstdio>

using namespace wijzer;

int main() {
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    index::Searcher searcher = std::move(*index::open_searcher(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", options));
    std::vector<double> times;
    for (const tests::JudgedQuery& judged : tests::read_judged_set()) {
        for (std::size_t length = 1; length <= judged.text.size(); ++length) {
            index::Query query;
            query.text = judged.text.substr(0, length);
            const auto begin = std::chrono::steady_clock::now();
            searcher.search(query);
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%zu key presses: p50 %.2f ms, p99 %.2f ms, most %.2f ms\n", times.size(), times[times.size() / 2],
                times[times.size() * 99 / 100], times.back());
}
