// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests what is destroyed or outdated while something still uses it: a guide while the reader chooses a file, a tab
// while a screen reader holds it, an answer after the question has changed.

#include "app/reader/page/document_tabs.h"
#include "app/reader/search/hit_list.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>
#include <fstream>
#include <gtk/gtk.h>
#include <optional>

using namespace wijzer;
using tests::SampleGuide;
using tests::WindowFixture;
namespace fs = std::filesystem;

namespace {

bool page_has(WindowFixture& window, const std::string& words) {
    return window.page_text().find(words) != std::string::npos;
}

} // namespace

TEST_CASE(
    "a guide that is replaced three times while the file for a sheet is chosen: the sheet is saved, as it is now") {
    const SampleGuide guide;
    const tests::TemporaryFolder folder;
    WindowFixture window("kaart-tekenen", guide.folder());
    window.wait_for_document("kaart-tekenen");
    const fs::path file = folder.path() / "blad.pdf";
    window.frame().printing().choose_file = [&](const std::string& name) {
        CHECK(name == "kaart-tekenen.pdf");
        for (const char* words : {"Eerste keer.", "Tweede keer.", "Derde keer."}) {
            std::ofstream(guide.folder() / SampleGuide::first, std::ios::app) << '\n' << words << '\n';
            window.wait_until("the guide is replaced", [&] { return page_has(window, words); });
        }
        return std::optional(file);
    };
    window.canvas().SetFocus();
    window.press('S', wxMOD_CONTROL);
    window.wait_until("it says that it is saved",
                      [&] { return window.frame().notice().find("blad.pdf") != std::string::npos; });
    CHECK(tests::read_file(file).starts_with("%PDF-"));
}

TEST_CASE("a document that goes while the file for its sheet is chosen is said to be gone") {
    const SampleGuide guide;
    const tests::TemporaryFolder folder;
    WindowFixture window("kring-vormen", guide.folder());
    window.wait_for_document("kring-vormen");
    window.frame().printing().choose_file = [&](const std::string&) {
        fs::remove(guide.folder() / SampleGuide::second);
        window.wait_until("it is gone", [&] { return window.search().list().rows() == 2; });
        return std::optional(folder.path() / "blad.pdf");
    };
    window.canvas().SetFocus();
    window.press('S', wxMOD_CONTROL);
    window.wait_until("it is said",
                      [&] { return window.frame().notice().find("‘kring-vormen’") != std::string::npos; });
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a sheet that cannot be written is told, with path and reason") {
    const SampleGuide guide;
    WindowFixture window("kring-vormen", guide.folder());
    window.wait_for_document("kring-vormen");
    window.frame().printing().choose_file = [&](const std::string&) {
        return std::optional(fs::path("/proc/nergens/blad.pdf"));
    };
    window.canvas().SetFocus();
    window.press('S', wxMOD_CONTROL);
    window.wait_until("it is told", [&] {
        return window.frame().notice().starts_with("/proc/nergens/blad.pdf: kan niet geschreven worden: ");
    });
}

TEST_CASE("Enter while the list still answers an older question opens the best hit of the newer one") {
    const SampleGuide guide;
    WindowFixture window({}, guide.folder());
    window.type_question("kaart");
    REQUIRE(window.search().list().rows() > 0);
    window.search().set_words("kring vormen"); // the answer cannot be there yet: no event was handled
    CHECK(window.search().answered_question() == "kaart");
    window.press(WXK_RETURN);
    window.wait_for_document("kring-vormen");
}

TEST_CASE("a screen reader gets nothing of a tab that is closed") {
    const SampleGuide guide;
    WindowFixture window("kaart-tekenen", guide.folder());
    window.wait_for_document("kaart-tekenen");
    window.frame().open("kring-vormen", app::reader::OpenIn::new_tab);
    window.wait_for_document("kring-vormen");
    GtkWidget* pane = window.canvas().m_wxwindow;
    AtkObject* accessible = gtk_widget_get_accessible(pane);
    g_object_ref(pane); // as a screen reader may, for as long as it likes
    g_object_ref(accessible);
    REQUIRE(ATK_IS_TEXT(accessible));
    REQUIRE(atk_text_get_character_count(ATK_TEXT(accessible)) > 0);
    REQUIRE(atk_object_get_n_accessible_children(accessible) > 0);
    AtkObject* link = atk_object_ref_accessible_child(accessible, atk_object_get_n_accessible_children(accessible) - 1);
    window.press('W', wxMOD_CONTROL);
    window.wait_until("the tab is closed", [&] { return window.frame().tabs().count() == 1; });
    CHECK(atk_text_get_character_count(ATK_TEXT(accessible)) == 0);
    CHECK(atk_object_get_n_accessible_children(accessible) == 0);
    CHECK(atk_action_do_action(ATK_ACTION(link), 0) == FALSE);
    g_object_unref(link);
    g_object_unref(accessible);
    g_object_unref(pane);
    window.wait_for_document("kaart-tekenen");
}
