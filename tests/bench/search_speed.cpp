// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_speed [DOCUMENTS]: how long a key press takes, for every beginning of every judged question, and what the
// longest questions take. DOCUMENTS grows the guide to that many, each made of sentences of the real ones.

#include "content/loader.h"
#include "index/store.h"
#include "tests/support/judged_set.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>

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

/// The guide with made-up documents behind its own: sections of documents drawn at random, under names of their own.
content::Guide grown(const content::Guide& guide, std::size_t wanted) {
    std::mt19937 random(17);
    const std::vector<content::Document>& real = guide.documents();
    const auto any = [&]() -> const content::Document& { return real[random() % real.size()]; };
    std::vector<content::Document> documents = real;
    while (documents.size() < wanted) {
        content::Document made = any();
        made.id.name += "-";
        made.id.name += std::to_string(documents.size());
        made.number = static_cast<int>(documents.size());
        made.title = any().title + ", " + std::to_string(documents.size());
        made.summary = any().summary;
        made.keywords = any().keywords;
        for (content::Section& section : made.sections) {
            const content::Document& other = any();
            section.text =
                other.sections.empty() ? other.summary : other.sections[random() % other.sections.size()].text;
        }
        documents.push_back(std::move(made));
    }
    return {guide.manifest(), std::move(documents), guide.fingerprint()};
}

/// What may be pasted or held down: words, known ones and others, one endless word, operators.
std::vector<std::string> long_questions(const content::Guide& guide) {
    std::vector<std::string> questions(4);
    for (const content::Section& section : guide.documents().front().sections) {
        questions[0] += section.text + '\n';
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
    const auto loaded = content::load_guide(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl");
    const content::Guide guide = grown(*loaded.guide, argc > 1 ? std::stoul(argv[1]) : 0);
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    index::Searcher searcher = std::move(*index::open_index(guide, options));
    std::printf("%zu documents\n", searcher.document_count());
    Times times;
    for (const tests::JudgedQuery& judged : tests::read_judged_set()) {
        for (std::size_t length = 1; length <= judged.text.size(); ++length) {
            search(searcher, judged.text.substr(0, length), times);
        }
    }
    print_times("time passed", times.passed);
    print_times("time worked", times.worked);
    for (const std::string& question : long_questions(guide)) {
        search(searcher, question, times);
        std::printf("  %zu bytes: %.2f ms\n", question.size(), times.passed.back());
    }
}
