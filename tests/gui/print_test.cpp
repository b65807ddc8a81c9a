// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "app/reader/print/paper_view.h"
#include "app/reader/print/print_preview.h"
#include "app/reader/print/thumbnail_strip.h"
#include "app/reader/search/hit_list.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>

using namespace wijzer;
using app::print::PrintKind;
using app::reader::Action;
using app::reader::PrintPreview;
using tests::WindowFixture;

namespace {

namespace fs = std::filesystem;

/// Waits until the preview has its pages and the keyboard.
PrintPreview& wait_for_preview(WindowFixture& window) {
    window.wait_until("the preview has its pages", [&] {
        const PrintPreview* preview = window.frame().print_preview();
        return preview && preview->made() && !preview->is_working();
    });
    PrintPreview& preview = *window.frame().print_preview();
    window.wait_until("the pages have the keyboard", [&] { return preview.IsActive() && preview.view().HasFocus(); });
    return preview;
}

PrintPreview& preview_of(WindowFixture& window, const std::string& document) {
    window.wait_for_document(document);
    window.press('P', wxMOD_CONTROL);
    return wait_for_preview(window);
}

void choose(WindowFixture& window, Action action) {
    window.frame().ProcessWindowEvent(*std::make_unique<wxCommandEvent>(wxEVT_MENU, app::reader::id_of(action)));
}

void focus(WindowFixture& window, wxWindow& control) {
    control.SetFocus();
    window.wait_until("the control has the keyboard", [&] { return control.HasFocus(); });
}

std::size_t pages(const PrintPreview& preview) {
    return preview.made() ? preview.made()->pages.pages.size() : 0;
}

/// The documents that begin on the pages shown, in their order.
std::vector<std::string> documents(const PrintPreview& preview) {
    std::vector<std::string> names;
    for (const app::print::ComposedPage& page : preview.made()->pages.pages) {
        names.insert(names.end(), page.destinations.begin(), page.destinations.end());
    }
    return names;
}

void write_settings(const tests::TemporaryFolder& home, const std::string& sets) {
    home.write("config/instellingen.xml", "<settings version=\"1\">" + sets + "</settings>");
}

} // namespace

TEST_CASE("Ctrl+P shows the sheet that is open; kind, paper and type are chosen by key; Escape closes") {
    const tests::TemporaryFolder home;
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    PrintPreview& preview = preview_of(window, "wereldbeelden-ontrafelen");
    CHECK(pages(preview) == 2);
    CHECK(documents(preview) == std::vector<std::string>{"wereldbeelden-ontrafelen"});
    CHECK_FALSE(preview.choices().notes_box().IsShown()); // there are none

    focus(window, preview.choices().kind_choice());
    window.press(WXK_DOWN);
    window.wait_until("the hand-out is there", [&] { return !preview.is_working() && pages(preview) == 1; });
    CHECK(preview.choices().kind_choice().GetStringSelection() == "Voor deelnemers");
    window.press(WXK_UP);
    window.wait_until("the sheet is there again", [&] { return !preview.is_working() && pages(preview) == 2; });

    focus(window, preview.choices().paper_choice());
    window.press(WXK_DOWN);
    window.wait_until("it is on A5", [&] { return !preview.is_working() && preview.made()->pages.width < 430; });
    CHECK(pages(preview) > 2);
    window.press(WXK_UP);
    window.wait_until("it is on A4", [&] { return !preview.is_working() && pages(preview) == 2; });

    focus(window, preview.choices().large_box());
    window.press(WXK_SPACE);
    window.wait_until("the type is large", [&] { return !preview.is_working() && pages(preview) > 2; });

    window.press(WXK_ESCAPE);
    window.wait_until("the preview is gone", [&] { return !window.frame().print_preview(); });
}

TEST_CASE("pages are turned in the view and chosen in the strip, and each follows the other") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_guide);
    PrintPreview& preview = wait_for_preview(window);
    REQUIRE(pages(preview) > 150);
    window.wait_until("the strip is drawn", [&] { return preview.strip().drawn() > 0; });
    CHECK(preview.strip().drawn() < 30); // and not the whole book
    CHECK(preview.strip().page() == 0);

    window.press(WXK_PAGEDOWN);
    window.wait_until("the next page is read", [&] { return preview.view().page() > 0; });
    CHECK(preview.strip().page() == preview.view().page());
    window.press(WXK_END);
    window.wait_until("the last page is read", [&] { return preview.view().page() + 1 == pages(preview); });
    CHECK(preview.strip().page() == preview.view().page());
    window.press(WXK_HOME);
    window.wait_until("the first page is read", [&] { return preview.view().page() == 0; });

    focus(window, preview.strip());
    window.press(WXK_DOWN);
    window.press(WXK_DOWN);
    window.press(WXK_DOWN);
    window.wait_until("the fourth page is shown", [&] { return preview.view().page() == 3; });
    CHECK(preview.strip().page() == 3);
    window.press(WXK_END);
    window.wait_until("the last page is shown", [&] { return preview.view().page() + 1 == pages(preview); });
    CHECK(preview.strip().drawn() < 60);
}

TEST_CASE("a page is chosen in the strip by mouse, and the wheel moves the mark") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_guide);
    PrintPreview& preview = wait_for_preview(window);
    window.wait_until("the strip is drawn", [&] { return preview.strip().drawn() > 0; });
    const wxRect third =
        preview.strip().GetItemRect(wxDataViewItem(wxUIntToPtr(3))); // items of an index list count from one
    window.click(preview.strip(), wxPoint(third.x + 40, third.y + third.height / 2));
    window.wait_until("the third page is shown", [&] { return preview.view().page() == 2; });
    for (int row = 0; row < 4; ++row) {
        preview.view().Scroll(-1, preview.view().GetViewStart().y + 40); // as the wheel and the bar do
    }
    window.wait_until("a later page is read", [&] { return preview.view().page() > 2; });
    CHECK(preview.strip().page() == preview.view().page());
}

TEST_CASE("a PDF is saved from the preview, whole, and where it cannot be the reason is told") {
    const tests::TemporaryFolder home;
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    PrintPreview& preview = preview_of(window, "wereldbeelden-ontrafelen");
    const fs::path file = home.path() / "nieuw" / "blad.pdf";
    fs::path chosen = file;
    std::string proposed;
    preview.choose_file = [&](const std::string& name) {
        proposed = name;
        return std::optional(chosen);
    };
    window.click(preview.save_button());
    window.wait_until("it is saved", [&] { return preview.state().find("blad.pdf") != std::string::npos; });
    CHECK(proposed == "wereldbeelden-ontrafelen.pdf");
    CHECK(tests::read_file(file) == preview.made()->pdf);
    CHECK(preview.notice().empty());
    CHECK(preview.save_button().IsEnabled());

    chosen = home.write("map", "geen map") / "blad.pdf";
    focus(window, preview.save_button());
    window.press(WXK_SPACE);
    window.wait_until("the reason is told", [&] { return !preview.notice().empty(); });
    CHECK(preview.notice().find("map/blad.pdf") != std::string::npos);
    CHECK(preview.save_button().IsEnabled());

    preview.choose_file = [](const std::string&) { return std::optional<fs::path>(); };
    window.press(WXK_SPACE);
    CHECK_FALSE(preview.is_working());
}

TEST_CASE("several hits, chosen with Shift and Ctrl, become one book") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.type_question("mentale modellen");
    REQUIRE(window.search().list().rows() >= 5);
    window.press(WXK_DOWN);
    window.wait_until("the list has the keyboard", [&] { return window.search().list().HasFocus(); });
    window.press(WXK_DOWN, wxMOD_SHIFT);
    window.press(WXK_DOWN, wxMOD_SHIFT);
    window.wait_until("three are chosen", [&] { return window.search().list().selected_documents().size() == 3; });
    CHECK(window.frame().current_document() == "wereldbeelden-ontrafelen"); // choosing opens nothing
    std::vector<content::DocumentId> chosen = window.search().list().selected_documents();

    window.press('P', wxMOD_CONTROL | wxMOD_SHIFT);
    PrintPreview& preview = wait_for_preview(window);
    CHECK(preview.choices().kind_choice().GetStringSelection() == "Boek");
    const app::print::Composition& book = preview.made()->pages;
    CHECK_FALSE(book.pages.front().outline.empty()); // the cover
    CHECK_FALSE(book.pages.at(2).outline.empty());   // the contents
    std::vector<std::string> printed = documents(preview);
    REQUIRE(printed.size() == chosen.size());
    for (const content::DocumentId& id : chosen) {
        CHECK(std::find(printed.begin(), printed.end(), id.name) != printed.end());
    }
}

TEST_CASE("a click with Ctrl chooses another hit and opens nothing; a plain click opens") {
    WindowFixture window;
    window.type_question("mentale modellen");
    app::reader::HitList& list = window.search().list();
    const auto place = [&](unsigned row) {
        return list.GetItemRect(wxDataViewItem(wxUIntToPtr(row + 1))).GetPosition() + wxPoint(40, 8);
    };
    window.wait_until("the rows have their places", [&] { return place(2).y > place(0).y; });
    const std::string first = list.document_at(0).name;
    window.click(list, place(0));
    window.wait_for_document(first);
    window.click(list, place(2), wxMOD_CONTROL);
    window.wait_until("two are chosen", [&] { return list.selected_documents().size() == 2; });
    CHECK(window.frame().current_document() == first);
    CHECK(list.selected_documents() == std::vector{list.document_at(0), list.document_at(2)});
    const std::string third = list.document_at(2).name;
    window.click(list, place(2));
    window.wait_for_document(third);
    CHECK(list.selected_documents().size() == 1);
}

TEST_CASE("without a choice in the list the window says how to make one") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_selection);
    CHECK(window.frame().print_preview() == nullptr);
    CHECK(window.frame().GetStatusBar()->GetStatusText().Contains("Ctrl"));
}

TEST_CASE("bookmarks are printed as a book, in the guide's order and with the reader's notes when asked") {
    const tests::TemporaryFolder home;
    {
        using namespace app::library;
        Library library = Library::open(home.path() / "data" / "transitiewijzer" / "bibliotheek.xml");
        library.set_bookmark("wereldcafe", "Wereldcafé", Presence::present);
        library.set_bookmark("ijsberg-afdalen", "De ijsberg afdalen", Presence::present);
        library.set_note("wereldcafe", "Wereldcafé", "Zaal 3 is te klein.");
        library.save();
    }
    write_settings(home, "<set key=\"paper\">letter</set>");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_bookmarks);
    PrintPreview& preview = wait_for_preview(window);
    CHECK(documents(preview) == std::vector<std::string>{"ijsberg-afdalen", "wereldcafe"});
    CHECK(preview.made()->pages.width == doctest::Approx(612));
    const std::string without = preview.made()->pdf;
    focus(window, preview.choices().notes_box());
    window.press(WXK_SPACE);
    window.wait_until("the notes are on it", [&] { return !preview.is_working() && preview.made()->pdf != without; });
}

TEST_CASE("without bookmarks the window says so") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_bookmarks);
    CHECK(window.frame().print_preview() == nullptr);
    CHECK(window.frame().GetStatusBar()->GetStatusText() == "Er zijn geen bladwijzers");
}

TEST_CASE("the whole guide is a book whose making can be stopped") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    choose(window, Action::print_guide);
    PrintPreview& preview = wait_for_preview(window);
    CHECK(preview.choices().kind_choice().GetStringSelection() == "Boek");
    CHECK(documents(preview).size() == tests::shipped_guide().guide->documents().size());
    focus(window, preview.choices().large_box());
    window.press(WXK_SPACE);
    window.wait_until("it is made anew", [&] { return preview.is_working(); });
    preview.stop_button().SetFocus();
    window.press(WXK_SPACE);
    window.wait_until("it has stopped", [&] { return !preview.is_working(); });
    CHECK(preview.made() == nullptr);
    CHECK_FALSE(preview.save_button().IsEnabled());
}
