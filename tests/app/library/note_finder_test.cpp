// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/note_finder.h"

#include "tests/app/library/clock.h"

#include <doctest/doctest.h>

using namespace wijzer::app::library;
using wijzer::tests::at_minute;

namespace {

struct Fixture {
    std::map<std::string, Note> notes;
    NoteFinder finder;

    void put(const std::string& document, const std::string& title, const std::string& text, int minute) {
        notes[document] = {document, title, text, at_minute(minute), Presence::present};
    }
    std::vector<std::string> find(const std::string& question) {
        std::vector<std::string> documents;
        for (const FoundNote& found : finder.find(notes, question)) {
            documents.push_back(found.note.document);
        }
        return documents;
    }
};

using Documents = std::vector<std::string>;

/// The marked words of the line that was found.
std::vector<std::string> marked(const FoundNote& found) {
    std::vector<std::string> words;
    for (const auto& [begin, end] : found.marks) {
        words.push_back(found.line.substr(begin, end - begin));
    }
    return words;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "every letter typed narrows what is found, and other forms of a word are found too") {
    put("a", "IJsberg", "de gemeente Zwolle doet mee", 1);
    put("b", "Dialoog", "met gemeenten en het Rijk", 2);
    CHECK(find("g") == Documents{"b", "a"});
    CHECK(find("gemeente") == Documents{"b", "a"});
    CHECK(find("gemeente z") == Documents{"a"});
    CHECK(find("GEMEENTEN") == Documents{"b", "a"});
    CHECK(find("gemeente x").empty());
    CHECK(find("").empty());
    CHECK(find(" – ?").empty());
}

TEST_CASE_FIXTURE(Fixture, "small words do not keep a note from being found, unless they are all there is") {
    put("a", "IJsberg", "denk aan gemeenten", 1);
    CHECK(find("wat doet het voor de gemeente") == Documents{"a"});
    CHECK(find("aan de gemeente") == Documents{"a"});
    CHECK(find("de") == Documents{"a"}); // "denk"
    CHECK(find("het").empty());
}

TEST_CASE_FIXTURE(Fixture, "the line with the most words is shown, with the words marked where they stand") {
    put("a", "IJsberg", "Zwolle\n  De coöperatie in Zwölle, en nog een coöperatie. \nslot", 1);
    const auto found = finder.find(notes, "zwolle cooperatie");
    REQUIRE(found.size() == 1);
    CHECK(found.front().line == "De coöperatie in Zwölle, en nog een coöperatie.");
    CHECK(marked(found.front()) == std::vector<std::string>{"coöperatie", "Zwölle", "coöperatie"});
    const auto by_title = finder.find(notes, "ijsberg");
    REQUIRE(by_title.size() == 1);
    CHECK(by_title.front().line == "Zwolle");
    CHECK(by_title.front().marks.empty());
}

TEST_CASE_FIXTURE(Fixture, "a change of text or title is seen at once, and what is removed is not found") {
    put("a", "IJsberg", "oud", 1);
    CHECK(find("oud") == Documents{"a"});
    put("a", "IJsberg", "nieuw", 2);
    CHECK(find("oud").empty());
    CHECK(find("nieuw") == Documents{"a"});
    put("a", "Diepte", "nieuw", 2);
    CHECK(find("diepte") == Documents{"a"});
    CHECK(find("ijsberg").empty());
    notes["a"].presence = Presence::removed;
    CHECK(find("nieuw").empty());
}
