// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/snippet.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

struct Fixture {
    index::Vocabulary vocabulary;
    index::WordMatcher matcher;
    index::TokenizedText head;
    index::TokenizedText body;

    index::MarkedText snippet() { return index::SnippetMaker(matcher, vocabulary).make(head, body); }

    /// The snippet with its marks in brackets.
    std::string shown() {
        index::MarkedText marked = snippet();
        for (auto mark = marked.marks.rbegin(); mark != marked.marks.rend(); ++mark) {
            marked.text.insert(mark->second, "]").insert(mark->first, "[");
        }
        return marked.text;
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "the sentence with the most different words is shown, words marked as they stand there") {
    head.add_sentence("Teken samen één kaart.", vocabulary);
    body.add_text("De kaart en nog een kaart. Leg de Kaarten naast de beïnvloeding!\nKlaar.", vocabulary);
    matcher.add_word("kaart");
    matcher.add_word("beinvloeding");
    CHECK(shown() == "Leg de [Kaarten] naast de [beïnvloeding]!");
}

TEST_CASE_FIXTURE(Fixture, "of equals the first is shown, and without any match the first of all") {
    head.add_sentence("Een kring.", vocabulary);
    head.add_sentence("Een kaart.", vocabulary);
    body.add_text("Nog een kaart.", vocabulary);
    CHECK(shown() == "Een kring.");
    matcher.add_word("water");
    CHECK(shown() == "Een kring.");
    matcher.add_word("kaart");
    CHECK(shown() == "Een [kaart].");
}

TEST_CASE_FIXTURE(Fixture, "a word still being typed marks what begins with it") {
    head.add_sentence("Wereldbeelden en een wereld.", vocabulary);
    matcher.add_beginning("wereldb");
    CHECK(shown() == "[Wereldbeelden] en een wereld.");
}

TEST_CASE_FIXTURE(Fixture, "a long sentence is cut at words around its first match") {
    std::string sentence;
    for (int count = 0; count < 60; ++count) {
        sentence += "zoiets ";
    }
    head.add_sentence(sentence + "kaart " + sentence + "eind.", vocabulary);
    matcher.add_word("kaart");
    const std::string text = shown();
    CHECK(text.find("[kaart]") != std::string::npos);
    CHECK(text.starts_with("… zoiets"));
    CHECK(text.ends_with("zoiets …"));
    CHECK(text.size() < 190);
}

TEST_CASE_FIXTURE(Fixture, "an endless word is cut between characters") {
    std::string word;
    for (int count = 0; count < 200; ++count) {
        word += "é";
    }
    head.add_sentence(word, vocabulary);
    CHECK(snippet().text.size() <= 175);
    CHECK(static_cast<unsigned char>(snippet().text[0]) == 0xC3);
    head = {};
    head.add_sentence("", vocabulary);
    CHECK(shown().empty());
}

TEST_CASE_FIXTURE(Fixture, "words that come into the vocabulary later are judged too") {
    index::SnippetMaker maker(matcher, vocabulary);
    matcher.add_word("dorp");
    head.add_sentence("Een stad.", vocabulary);
    CHECK(maker.make(head, body).marks.empty());
    index::TokenizedText later;
    later.add_sentence("Een dorp.", vocabulary);
    CHECK(maker.make(later, body).marks.size() == 1);
}
