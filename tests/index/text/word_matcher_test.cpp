// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/word_matcher.h"

#include <doctest/doctest.h>

using wijzer::index::WordMatcher;

TEST_CASE("a word matches its inflections and the compounds that begin or end with it") {
    WordMatcher matcher;
    CHECK(matcher.empty());
    CHECK_FALSE(matcher.matches("bewoners"));
    matcher.add_word("bewoner");
    CHECK_FALSE(matcher.empty());
    CHECK(matcher.matches("bewoners"));
    CHECK(matcher.matches("bewonersavond"));
    CHECK(matcher.matches("stadsbewoners"));
    CHECK_FALSE(matcher.matches("bewonen"));
}

TEST_CASE("a short word matches no compounds: it begins too many words that mean something else") {
    WordMatcher matcher;
    matcher.add_word("kaart");
    matcher.add_word("wet");
    CHECK(matcher.matches("wetten"));
    CHECK_FALSE(matcher.matches("weten"));
    CHECK_FALSE(matcher.matches("wetenschap"));
    CHECK(matcher.matches("landkaart"));
}

TEST_CASE("a word that is being typed matches all that begins with it") {
    WordMatcher matcher;
    matcher.add_beginning("bew");
    CHECK(matcher.matches("bewoners"));
    CHECK(matcher.matches("bew"));
    CHECK_FALSE(matcher.matches("be"));
    CHECK_FALSE(matcher.matches("stadsbewoners"));
}

TEST_CASE("with the stem at hand the answer is the same") {
    WordMatcher matcher;
    matcher.add_word("vergelijken");
    for (const char* word : {"vergelijk", "vergelijkt", "ongelijk", "kaarten"}) {
        CAPTURE(word);
        CHECK(matcher.matches(word) == matcher.matches(word, wijzer::index::stem_dutch(word)));
    }
}
