// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "app/reader/notes/notes_panel.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/search/hit_list.h"
#include "tests/gui/window_fixture.h"

#include <doctest/doctest.h>
#include <wx/listbox.h>
#include <wx/srchctrl.h>
#include <wx/timer.h>

using namespace wijzer;
using app::library::Library;
using app::library::Presence;
using tests::WindowFixture;

namespace {

namespace fs = std::filesystem;

fs::path library_file(const tests::TemporaryFolder& home) {
    return home.path() / "data" / "transitiewijzer" / "bibliotheek.xml";
}

/// Two notes of an earlier day: on a document of the guide, and on one that is no longer in it.
void write_notes(const tests::TemporaryFolder& home) {
    Library library = Library::open(library_file(home));
    library.set_note("ijsberg-afdalen", "De ijsberg afdalen", "eerst dit\ndan de kwartelkooi van Zwolle\nslot");
    library.set_note("verdwenen-werk", "Een verdwenen werk", "alleen hier: kwartelkooi");
    library.set_bookmark("wereldcafe", "Wereldcafé", Presence::present);
    library.save();
}

std::vector<std::string> note_documents(WindowFixture& window) {
    std::vector<std::string> documents;
    for (unsigned row = 0; row < window.search().list().rows(); ++row) {
        if (window.search().list().is_note(row)) {
            documents.push_back(window.search().list().document_at(row).name);
        }
    }
    return documents;
}

/// The rows of the list in the panel of notes.
std::vector<std::string> listed(WindowFixture& window) {
    std::vector<std::string> rows;
    for (const wxString& row : window.frame().notes().list().GetStrings()) {
        rows.emplace_back(row.utf8_str());
    }
    return rows;
}

void show_notes(WindowFixture& window) {
    window.press('N', wxMOD_CONTROL);
    window.wait_until("the notes are shown", [&] { return window.frame().notes().IsShown(); });
}

} // namespace

TEST_CASE("notes are among the hits at every key press, and open with the line that was found") {
    const tests::TemporaryFolder home;
    write_notes(home);
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    CHECK(note_documents(window).empty());
    window.type_question("kwartelkooi");
    CHECK(note_documents(window).size() == 2);
    window.type(" zw");
    window.wait_until("one note is left",
                      [&] { return note_documents(window) == std::vector<std::string>{"ijsberg-afdalen"}; });
    const unsigned hits = window.search().list().rows();
    unsigned row = 0;
    while (row < hits && !window.search().list().is_note(row)) {
        ++row;
    }
    CHECK(row <= 3); // near the top, and not above the guide's best
    window.press(WXK_DOWN);
    window.wait_until("the list has the keyboard", [&] { return window.search().list().HasFocus(); });
    for (unsigned step = 0; step < row; ++step) {
        window.press(WXK_DOWN);
    }
    window.press(WXK_RETURN);
    window.wait_for_document("ijsberg-afdalen");
    window.wait_until("the line is selected", [&] {
        return window.frame().notes().IsShown() &&
               window.frame().notes().selected_text() == "dan de kwartelkooi van Zwolle";
    });
}

TEST_CASE("with filters on, only notes with a document that passes are listed") {
    const tests::TemporaryFolder home;
    write_notes(home);
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.type_question("kwartelkooi");
    const auto filtered = [&](const index::Filters& filters) {
        window.search().filters().set_filters(filters);
        window.search().on_question();
    };
    index::Filters filters;
    filters.kind = content::Kind::intervention;
    filtered(filters);
    window.wait_until("the one in the guide is left",
                      [&] { return note_documents(window) == std::vector<std::string>{"ijsberg-afdalen"}; });
    filters.kind = content::Kind::story;
    filtered(filters);
    window.wait_until("none is left", [&] { return note_documents(window).empty(); });
    filters.kind.reset();
    filters.facets["beweging"] = {"loslaten"};
    filtered(filters);
    window.wait_until("nor with another movement", [&] { return note_documents(window).empty(); });
    filters.facets["beweging"] = {"loslaten", "begrijpen"};
    filtered(filters);
    window.wait_until("its movement lets it through", [&] { return note_documents(window).size() == 1; });
    filters.minutes = 10;
    filtered(filters);
    window.wait_until("it takes too long", [&] { return note_documents(window).empty(); });
}

TEST_CASE("a note whose document has left the guide is found, read and written on") {
    const tests::TemporaryFolder home;
    write_notes(home);
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.type_question("verdwenen kwartelkooi");
    window.wait_until("it is found",
                      [&] { return note_documents(window) == std::vector<std::string>{"verdwenen-werk"}; });
    unsigned row = 0;
    while (!window.search().list().is_note(row)) {
        ++row;
    }
    window.search().list().focus_row(row);
    window.press(WXK_RETURN);
    window.wait_for_document("verdwenen-werk");
    window.wait_until("its note is shown",
                      [&] { return window.frame().notes().note_text() == "alleen hier: kwartelkooi"; });
    CHECK(window.page_text().find("Een verdwenen werk") != std::string::npos);
    CHECK(window.frame().GetTitle().StartsWith("Een verdwenen werk"));
    window.press(WXK_END, wxMOD_CONTROL);
    window.type(" en meer");
    window.frame().Close();
    Library library = Library::open(library_file(home));
    CHECK(library.note("verdwenen-werk") == "alleen hier: kwartelkooi en meer");
    CHECK(library.last_title("verdwenen-werk") == "Een verdwenen werk");
}

TEST_CASE("a note that is typed joins the hits when it is kept") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.type_question("kwartelkooi");
    CHECK(note_documents(window).empty());
    show_notes(window);
    window.type("een kwartelkooi");
    window.wait_until("the note is a hit",
                      [&] { return note_documents(window) == std::vector<std::string>{"wereldbeelden-ontrafelen"}; });
}

TEST_CASE("all notes and bookmarks are listed, filtered by what is typed, and opened with Enter") {
    const tests::TemporaryFolder home;
    write_notes(home);
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    show_notes(window);
    CHECK(listed(window).size() == 3);
    window.frame().notes().filter().SetFocus();
    window.type("zwolle");
    window.wait_until("words of a note filter",
                      [&] { return listed(window) == std::vector<std::string>{"De ijsberg afdalen"}; });
    for (int letter = 0; letter < 6; ++letter) {
        window.press(WXK_BACK);
    }
    window.wait_until("all are listed again", [&] { return listed(window).size() == 3; });
    window.type("wereldc");
    window.wait_until("a bookmark is found by its title",
                      [&] { return listed(window) == std::vector<std::string>{"Wereldcafé"}; });
    window.press(WXK_TAB);
    window.wait_until("the list has the keyboard", [&] { return window.frame().notes().list().HasFocus(); });
    window.press(WXK_DOWN);
    window.wait_until("a row is chosen", [&] { return window.frame().notes().list().GetSelection() == 0; });
    window.press(WXK_RETURN);
    window.wait_for_document("wereldcafe");
}

TEST_CASE("the notes before this session come back from the menu, and the answer can be no") {
    const tests::TemporaryFolder home;
    write_notes(home);
    WindowFixture window("I-2", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("ijsberg-afdalen");
    show_notes(window);
    window.press('A', wxMOD_CONTROL);
    window.type("nu iets anders");
    window.frame().notes().flush();
    /// Performs an action of the menu that asks a question, and answers with a key when the question appears.
    const auto restore = [&](int key) {
        wxTimer answer;
        bool answered = false;
        answer.Bind(wxEVT_TIMER, [&](wxTimerEvent&) {
            if (!answered && !window.frame().IsActive()) { // the question is in front
                answered = true;
                wxUIActionSimulator().Char(key);
            }
        });
        answer.Start(50);
        window.frame().ProcessWindowEvent(
            *std::make_unique<wxCommandEvent>(wxEVT_MENU, app::reader::id_of(app::reader::Action::restore_notes)));
        CHECK(answered);
    };
    restore(WXK_ESCAPE);
    CHECK(window.frame().notes().note_text() == "nu iets anders");
    restore(WXK_RETURN);
    window.wait_until("the earlier note is there",
                      [&] { return window.frame().notes().note_text().starts_with("eerst dit"); });
    restore(WXK_RETURN);
    window.wait_until("doing it again undoes it",
                      [&] { return window.frame().notes().note_text() == "nu iets anders"; });
}

TEST_CASE("in a smaller window the notes stand below the page, in a larger one beside it") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.frame().SetSize(800, 600);
    window.wait_until("the window is small", [&] { return window.frame().GetSize() == wxSize(800, 600); });
    show_notes(window);
    const auto rects = [&] { return std::pair(window.frame().tabs().GetRect(), window.frame().notes().GetRect()); };
    window.wait_until("they stand below", [&] { return rects().second.y >= rects().first.GetBottom(); });
    CHECK(window.frame().tabs().IsShown());
    CHECK(rects().second.width == rects().first.width);
    window.frame().SetSize(1400, 800);
    window.wait_until("they stand beside", [&] { return rects().second.x >= rects().first.GetRight(); });
    CHECK(rects().first.width > rects().second.width);
}

TEST_CASE("where there is no room for both the notes take the page's place, until a document is opened") {
    const tests::TemporaryFolder home;
    home.write("config/instellingen.xml", "<settings version=\"1\"><set key=\"zoom\">200</set></settings>");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.frame().SetSize(800, 600);
    window.wait_until("the window is small", [&] { return window.frame().GetSize() == wxSize(800, 600); });
    show_notes(window);
    window.wait_until("the page has gone", [&] { return !window.frame().tabs().IsShown(); });
    window.type("eigen woorden");
    window.type_question("ijsberg");
    window.press(WXK_RETURN);
    window.wait_for_document("ijsberg-afdalen");
    CHECK(window.frame().tabs().IsShown());
    CHECK_FALSE(window.frame().notes().IsShown());
    show_notes(window);
    CHECK_FALSE(window.frame().tabs().IsShown());
    window.press('N', wxMOD_CONTROL);
    window.wait_until("the page is back", [&] { return window.frame().tabs().IsShown(); });
    window.wait_until("with the keyboard", [&] { return window.canvas().HasFocus(); });
}

TEST_CASE("what could not be read is told with its new name, and stays in sight") {
    const tests::TemporaryFolder home;
    home.write("data/transitiewijzer/bibliotheek.xml", "geen XML");
    home.write("config/instellingen.xml", "ook niet");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    CHECK(window.frame().notice().find("bibliotheek.onleesbaar-1.xml") != std::string::npos);
    CHECK(window.frame().notice().find("instellingen.onleesbaar-1.xml") != std::string::npos);
    CHECK(tests::read_file(home.path() / "data/transitiewijzer/bibliotheek.onleesbaar-1.xml") == "geen XML");
}

TEST_CASE("without trouble nothing is told") {
    WindowFixture window("I-1");
    CHECK(window.frame().notice().empty());
}
