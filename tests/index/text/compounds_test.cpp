// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/compounds.h"

#include "tests/support/table.h"

#include <doctest/doctest.h>
#include <unordered_set>

using namespace wijzer;
using tests::read_table;

namespace {

std::unordered_set<std::string> read_lexicon() {
    std::ifstream file(std::string(WIJZER_SOURCE_FOLDER) + "/tests/data/lexicon.txt");
    std::unordered_set<std::string> words;
    for (std::string word; file >> word;) {
        words.insert(word);
    }
    return words;
}

struct Fixture {
    std::unordered_set<std::string> lexicon = read_lexicon();
    index::CompoundSplitter splitter{[this](const std::string& word) { return lexicon.contains(word); }};

    std::string parts_of(const std::string& word) const {
        std::string joined;
        for (const std::string& part : splitter.split(word)) {
            joined += (joined.empty() ? "" : "+") + part;
        }
        return joined;
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "compounds are split into the words they are made of") {
    const auto rows = read_table("compounds.tsv");
    REQUIRE(rows.size() >= 150);
    std::size_t good = 0;
    for (const auto& row : rows) {
        REQUIRE(row.size() == 2);
        const std::string parts = parts_of(row[0]);
        good += parts == row[1] ? 1U : 0U;
        if (parts != row[1]) {
            MESSAGE(row[0] << " → " << parts << ", not " << row[1]);
        }
    }
    CHECK(static_cast<double>(good) >= 0.97 * static_cast<double>(rows.size()));
}

TEST_CASE_FIXTURE(Fixture, "words that are no compounds stay whole") {
    const auto rows = read_table("whole_words.tsv");
    REQUIRE(rows.size() >= 100);
    for (const auto& row : rows) {
        CAPTURE(row[0]);
        CHECK(parts_of(row[0]) == "");
    }
}

TEST_CASE_FIXTURE(Fixture, "an endless word is left alone") {
    CHECK(splitter.split(std::string(10'000, 'a')).empty());
    CHECK(splitter.split("").empty());
}
