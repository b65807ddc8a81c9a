// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_speed [FOLDER]: how long a key press takes, for every beginning of every judged question, and what the longest
// questions take; in this guide, or in the one in FOLDER.

#include "index/store.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace wijzer;

namespace {

/// In milliseconds; the processor's own time tells more on a machine that others use.
struct Times {
    std::vector<double> passed;
    std::vector<double> worked;
};

void search(index::Searcher& searcher, const std::string& text, Times& times) {
    index::Query query;
    query.text = text;
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t work_begin = std::clock();
    searcher.search(query);
    times.worked.push_back(1000.0 * static_cast<double>(std::clock() - work_begin) / CLOCKS_PER_SEC);
    times.passed.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
}

void print_times(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("%zu key presses, %s: p50 %.2f ms, p99 %.2f ms, most %.2f ms\n", times.size(), what,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

/// What may be pasted or held down: words, known ones and others, one endless word, operators.
std::vector<std::string> long_questions(const std::vector<tests::JudgedQuery>& judged) {
    std::vector<std::string> questions(4);
    for (const tests::JudgedQuery& query : judged) {
        questions[0] += query.text + '\n';
    }
    for (int count = 0; count < 2'000; ++count) {
        questions[1] += "oneensch" + std::to_string(count) + ' ';
        questions[2] += "AND ( \" * OR NOT ) ";
    }
    questions[3] = std::string(10'000, 'x');
    questions.push_back({});
    while (questions.back().size() < 10'000) {
        questions.back() += "transitiegemeentewerkersoverleg";
    }
    return questions;
}

} // namespace

int main(int argc, char** argv) {
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    const std::string folder = argc > 1 ? argv[1] : std::string(WIJZER_SOURCE_FOLDER) + "/content/nl";
    index::Searcher searcher = std::move(*index::open_searcher(folder, options));
    std::printf("%zu documents\n", searcher.document_count());
    const std::vector<tests::JudgedQuery> judged = tests::read_judged_set();
    Times times;
    for (const tests::JudgedQuery& query : judged) {
        for (std::size_t length = 1; length <= query.text.size(); ++length) {
            search(searcher, query.text.substr(0, length), times);
        }
    }
    print_times("time passed", times.passed);
    print_times("time worked", times.worked);
    for (const std::string& question : long_questions(judged)) {
        search(searcher, question, times);
        std::printf("  %zu bytes: %.2f ms\n", question.size(), times.passed.back());
    }
}
