// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/stemming.h"
#include "index/text/stop_words.h"

#include "tests/support/table.h"

#include <doctest/doctest.h>

using namespace wijzer;
using index::stem_dutch;
using tests::read_table;

namespace {

/// Counts the pairs that are stemmed as expected, and names the others.
template<typename Behaves> double share_that(const std::string& table, Behaves behaves) {
    const auto rows = read_table(table);
    REQUIRE(rows.size() > 100);
    std::size_t good = 0;
    for (const auto& row : rows) {
        REQUIRE(row.size() == 2);
        const std::string one = stem_dutch(row[0]);
        const std::string other = stem_dutch(row[1]);
        if (behaves(one, other)) {
            ++good;
        } else {
            MESSAGE(table << ": " << row[0] << " → " << one << ", " << row[1] << " → " << other);
        }
    }
    return static_cast<double>(good) / static_cast<double>(rows.size());
}

} // namespace

TEST_CASE("inflections of a word have one stem") {
    CHECK(share_that("stem_join.tsv", [](const std::string& one, const std::string& other) { return one == other; }) >=
          0.97);
}

TEST_CASE("words that only look alike have stems of their own") {
    CHECK(share_that("stem_apart.tsv", [](const std::string& one, const std::string& other) { return one != other; }) >=
          0.97);
}

TEST_CASE("participles lose their ge-, also behind a particle") {
    CHECK(stem_dutch("gewandeld") == stem_dutch("wandelen"));
    CHECK(stem_dutch("getekende") == stem_dutch("tekenen"));
    CHECK(stem_dutch("geslaagde") == stem_dutch("slaagt"));
    CHECK(stem_dutch("teruggeredeneerd") == stem_dutch("terugredeneren"));
    CHECK(stem_dutch("uitgefaseerd") == stem_dutch("uitfaseren"));
    CHECK(stem_dutch("gebruikt") == stem_dutch("gebruiken"));
    CHECK(stem_dutch("gebied") != stem_dutch("bied"));
    CHECK(stem_dutch("overgewicht") != stem_dutch("overwicht"));
}

TEST_CASE("strong verbs are one word in every tense, with any prefix; what only looks like one is not") {
    CHECK(stem_dutch("afgesproken") == stem_dutch("afspreekt"));
    CHECK(stem_dutch("besloot") == stem_dutch("besluiten"));
    CHECK(stem_dutch("vastgelopen") == stem_dutch("vastloopt"));
    CHECK(stem_dutch("onderzocht") == stem_dutch("onderzoekt"));
    CHECK(stem_dutch("verslagen") == stem_dutch("verslag"));
    CHECK(stem_dutch("aandacht") == "aandacht");
    CHECK(stem_dutch("sloten") == stem_dutch("sloot"));
}

TEST_CASE("words that say little are weak in any inflection, those of the guide's subject are not") {
    for (const std::string word : {"maken", "gemaakt", "laatste", "gewoon", "de", "niemand", "anderen"}) {
        CAPTURE(word);
        CHECK(index::is_weak_word(word));
    }
    for (const std::string word : {"open", "transitie", "samenwerken", "beleid", "vertrouwen", "kring", ""}) {
        CAPTURE(word);
        CHECK_FALSE(index::is_weak_word(word));
    }
}

TEST_CASE("any folded word has a stem, and it is never empty") {
    for (const std::string word :
         {"a", "en", "een", "eeen", "jes", "heden", "ing", "aaaa", "ssss", "geged", "zzzz", "2030", "ieen", "opge"}) {
        CAPTURE(word);
        CHECK_FALSE(stem_dutch(word).empty());
    }
    CHECK(stem_dutch("").empty());
}
