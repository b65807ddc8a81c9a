// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_speed [FOLDER [CACHE]]: measures the time of a key press, for every prefix of every judged question, with and
// without filters; also the time of counting facets and of the longest questions, and the memory used. FOLDER: another
// guide than ours, such as a large_guide. CACHE: a folder that keeps its index for the next run.

#include "index/store/store.h"
#include "tests/bench/memory.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sys/wait.h>
#include <unistd.h>

using namespace wijzer;

namespace {

/// Times in milliseconds. On a machine that others use, the time of the processor says more than that of the clock.
struct Times {
    std::vector<double> passed;
    std::vector<double> worked;
};

template<typename Work> void measure(Times& times, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t work_begin = std::clock();
    work();
    times.worked.push_back(1000.0 * static_cast<double>(std::clock() - work_begin) / CLOCKS_PER_SEC);
    times.passed.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
}

void print_times(const char* what, Times& times) {
    for (const auto& [name, list] : {std::pair("passed", &times.passed), std::pair("worked", &times.worked)}) {
        std::sort(list->begin(), list->end());
        std::printf("%zu %s, time %s: p50 %.2f ms, p99 %.2f ms, most %.2f ms\n", list->size(), what, name,
                    (*list)[list->size() / 2], (*list)[list->size() * 99 / 100], list->back());
    }
}

/// Prints the questions that took longest, to show what should be made faster.
void print_slowest(std::vector<std::pair<double, std::string>>& questions) {
    constexpr std::size_t most = 12;
    std::sort(questions.rbegin(), questions.rend());
    for (std::size_t at = 0; at < std::min(most, questions.size()); ++at) {
        std::printf("  slowest: %6.2f ms  %s\n", questions[at].first, questions[at].second.c_str());
    }
}

/// Long questions, as from pasting or from holding down a key: known and unknown words, one very long word, operators.
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

/// Builds the index in another process, so that the memory of this one is that of searching only.
void build_apart(const std::string& folder, const index::StoreOptions& options) {
    std::fflush(stdout);
    const pid_t builder = ::fork();
    if (builder == 0) {
        index::open_searcher(folder, options);
        ::_exit(0);
    }
    ::waitpid(builder, nullptr, 0);
}

} // namespace

int main(int argc, char** argv) {
    const std::string folder = argc > 1 ? argv[1] : std::string(WIJZER_SOURCE_FOLDER) + "/content/nl";
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = argc > 2 ? argv[2] : cache.path();
    build_apart(folder, options);
    Times opened;
    std::optional<index::Searcher> found;
    measure(opened, [&] { found = index::open_searcher(folder, options); });
    index::Searcher& searcher = *found;
    print_times("opening", opened);
    std::printf("memory, opened: %zu MB\n", bench::resident_megabytes());
    std::printf("%zu documents\n", searcher.document_count());
    index::Filters filters;
    filters.minutes = 90;
    filters.people = 20;
    filters.facets["beweging"] = {"verbinden", "begrijpen"};
    Times plain;
    Times filtered;
    Times counted;
    std::vector<std::pair<double, std::string>> slow;
    const std::size_t step = searcher.document_count() > 5'000 ? 7 : 1; // every seventh of a large guide will do
    std::size_t number = 0;
    const std::vector<tests::JudgedQuery> judged_set = tests::read_judged_set();
    for (const tests::JudgedQuery& judged : judged_set) {
        for (std::size_t length = 1; length <= judged.text.size(); ++length) {
            if (number++ % step != 0) {
                continue;
            }
            index::Query query;
            query.text = judged.text.substr(0, length);
            measure(plain, [&] { searcher.search(query); });
            slow.emplace_back(plain.worked.back(), query.text);
            query.filters = filters;
            measure(filtered, [&] { searcher.search(query); });
            slow.emplace_back(filtered.worked.back(), query.text + " (with filters)");
            if (filtered.passed.size() % 10 == 0) {
                measure(counted, [&] { searcher.count_facets(query); });
            }
        }
    }
    print_times("key presses", plain);
    print_times("key presses with filters", filtered);
    print_times("counts of all facets", counted);
    print_slowest(slow);
    for (const std::string& question : long_questions(judged_set)) {
        Times once;
        index::Query query;
        query.text = question;
        measure(once, [&] { searcher.search(query); });
        std::printf("  %zu bytes: %.2f ms\n", question.size(), once.passed.back());
    }
    std::printf("memory, at most: %zu MB\n", bench::resident_megabytes());
}
