// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "tests/app/library/library_fixture.h"

#include <doctest/doctest.h>

using namespace wijzer::app::library;
using wijzer::tests::at_minute;
using wijzer::tests::TestClock;

namespace {

using Fixture = wijzer::tests::LibraryFixture;

std::vector<std::string> documents(const std::vector<FoundNote>& found) {
    std::vector<std::string> result;
    for (const FoundNote& one : found) {
        result.push_back(one.note.document);
    }
    return result;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "a note is there after a new start, as it was typed, with Unix line ends") {
    Library library = open();
    CHECK_FALSE(library.is_changed());
    library.set_note("a", "Titel", "  één\r\n\r\n---\ntwee\n");
    library.set_bookmark("a", "Titel", Presence::present);
    CHECK(library.save() == Library::Saved::as_it_is_here);
    CHECK_FALSE(library.is_changed());
    const Library again = open();
    CHECK(again.note("a") == "  één\n\n---\ntwee\n");
    CHECK(again.has_bookmark("a"));
    CHECK(again.records() == library.records());
}

TEST_CASE_FIXTURE(Fixture, "a document that left the guide keeps its note and the title it had") {
    Library library = open();
    library.set_note("verdwenen", "Oude naam", "blijft");
    library.remember_reading("verdwenen", "Nieuwe naam");
    library.save();
    const std::vector<Note> notes = open().notes();
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().document == "verdwenen");
    CHECK(notes.front().title == "Nieuwe naam");
    CHECK(notes.front().text == "blijft");
}

TEST_CASE_FIXTURE(Fixture, "a document that is called otherwise in capitals alone takes its note and bookmark along") {
    Library library = open();
    library.set_note("werk/Start", "Start", "mijn woorden");
    library.set_bookmark("werk/Start", "Start", Presence::present);
    library.set_note("weg", "Weg", "blijft");
    library.follow_names({"werk/start", "werk/ander", "Wég"});
    CHECK(library.note("werk/start") == "mijn woorden");
    CHECK(library.note("werk/Start").empty());
    CHECK(library.has_bookmark("werk/start"));
    CHECK_FALSE(library.has_bookmark("werk/Start"));
    CHECK(library.note("weg") == "blijft");
}

TEST_CASE_FIXTURE(Fixture, "a note stays where it is when its document is there, or when two could be meant") {
    Library library = open();
    library.set_note("Start", "Start", "een");
    library.set_note("EIND", "Eind", "twee");
    library.follow_names({"Start", "start", "eind", "Eind"});
    CHECK(library.note("Start") == "een");
    CHECK(library.note("EIND") == "twee");
    CHECK(library.note("start").empty());
}

TEST_CASE_FIXTURE(Fixture, "white space alone is no note, and removing one that is not there leaves no trace") {
    Library library = open();
    library.set_note("a", "A", " \n\t");
    CHECK_FALSE(library.is_changed());
    library.set_note("a", "A", "iets");
    library.set_note("a", "A", "\n");
    CHECK(library.notes().empty());
    CHECK(library.note("a").empty());
}

TEST_CASE_FIXTURE(Fixture, "lists are newest first, also when the clock was set back") {
    Library library = open();
    clock.set(10);
    library.set_note("a", "A", "een");
    clock.set(20);
    library.set_note("b", "B", "twee");
    CHECK(library.notes().front().document == "b");
    clock.set(5);
    library.set_note("b", "B", "twee, beter");
    CHECK(library.notes().front().document == "b");
    CHECK(library.notes().front().changed > at_minute(20));
    library.set_bookmark("a", "A", Presence::present);
    clock.set(30);
    library.set_bookmark("b", "B", Presence::present);
    library.set_bookmark("a", "A", Presence::removed);
    REQUIRE(library.bookmarks().size() == 1);
    CHECK(library.bookmarks().front().document == "b");
}

TEST_CASE_FIXTURE(Fixture, "notes are found by all words, without accents, capitals or word ends") {
    Library library = open();
    library.set_note("a", "Wereldbeelden", "Inleiding\n  De Coöperatie kwam in mei. \nslot");
    clock.set(1);
    library.set_note("b", "Ijsberg", "cooperatie en gemeente");
    CHECK(documents(library.find_notes("coöp")) == std::vector<std::string>{"b", "a"});
    CHECK(documents(library.find_notes("wereld MEI")) == std::vector<std::string>{"a"});
    CHECK(library.find_notes("wereld MEI").front().line == "De Coöperatie kwam in mei.");
    CHECK(library.find_notes("operatie").empty());
    CHECK(library.find_notes("cooperatie juni").empty());
    CHECK(library.find_notes(" – ").empty());
}

TEST_CASE_FIXTURE(Fixture, "workshops keep their order of documents and stand by date") {
    Library library = open();
    const std::string undated = library.put_workshop({"", "Ooit", "", {"a"}, {}, Presence::present});
    const std::string late = library.put_workshop({"", "Laat", "2026-12-02", {"c", "a"}, {}, Presence::present});
    const std::string early = library.put_workshop({"", "Vroeg", "2026-12-01", {}, {}, Presence::present});
    CHECK(undated != late);
    library.save();
    Library again = open();
    REQUIRE(again.workshops().size() == 3);
    CHECK(again.workshops()[0].id == early);
    CHECK(again.workshops()[1].documents == std::vector<std::string>{"c", "a"});
    CHECK(again.workshops()[2].id == undated);
    again.remove_workshop(late);
    CHECK(again.workshops().size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "what was read last comes first, each once, and the oldest are forgotten") {
    Library library = open();
    for (int minute = 0; minute < 120; ++minute) {
        clock.set(minute);
        library.remember_reading("d" + std::to_string(minute % 60), "Titel");
    }
    CHECK(library.recently_read(1000).size() == 50);
    REQUIRE(library.recently_read(2).size() == 2);
    CHECK(library.recently_read(2)[0].document == "d59");
    CHECK(library.recently_read(2)[1].document == "d58");
}
