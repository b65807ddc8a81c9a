// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/tokenized_text.h"

#include <doctest/doctest.h>

using namespace wijzer::index;

TEST_CASE("a text is split into its sentences, and those into words with their places") {
    Vocabulary vocabulary;
    TokenizedText text;
    text.add_text("Een kaart. Wat nu?\nDe 2.5 kaarten", vocabulary);
    REQUIRE(text.size() == 3);
    CHECK(text[0].text == "Een kaart.");
    CHECK(text[1].text == "Wat nu?");
    CHECK(text[2].text == "De 2.5 kaarten");
    const TokenizedText::Word word = text[0].words[1];
    CHECK(text[0].text.substr(word.begin, word.end - word.begin) == "kaart");
    CHECK(vocabulary.word(word.number) == "kaart");
    CHECK(vocabulary.stem(text[2].words.back().number) == vocabulary.stem(word.number));
}

TEST_CASE("empty lines and empty texts are no sentences") {
    Vocabulary vocabulary;
    TokenizedText text;
    text.add_text("", vocabulary);
    text.add_text("\n\n", vocabulary);
    CHECK(text.size() == 0);
    CHECK(text.bytes() == 0);
}

TEST_CASE("a word is found as long as a text has it") {
    Vocabulary vocabulary;
    TokenizedText one;
    TokenizedText other;
    one.add_sentence("kaart", vocabulary);
    other.add_sentence("kaart", vocabulary);
    CHECK(one[0].words[0].number == other[0].words[0].number);
    one.release(vocabulary);
    CHECK(vocabulary.find("kaart"));
    other.release(vocabulary);
    CHECK_FALSE(vocabulary.find("kaart"));
}
