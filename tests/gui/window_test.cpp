// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window_fixture.h"

#include "app/reader/notes/notes_panel.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/page/find_bar.h"
#include "app/reader/search/filter_panel.h"
#include "app/reader/search/hit_list.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <wx/choice.h>
#include <wx/scrolwin.h>
#include <wx/tglbtn.h>
#include <wx/toplevel.h>

using namespace wijzer;
using tests::WindowFixture;

namespace {

index::Filters filters_of(WindowFixture& window) {
    return window.search().question().filters;
}

void focus_page(WindowFixture& window) {
    window.canvas().SetFocus();
    window.wait_until("the page has the keyboard", [&] { return window.canvas().HasFocus(); });
}

} // namespace

TEST_CASE("tabs open, show, close and never run out") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    focus_page(window);
    window.press('T', wxMOD_CONTROL);
    window.wait_until("a second tab is open", [&] { return window.frame().tabs().count() == 2; });
    window.wait_for_document("");
    window.type_question("I-2");
    window.press(WXK_RETURN);
    window.wait_for_document("ijsberg-afdalen");
    window.press(WXK_PAGEUP, wxMOD_CONTROL);
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.press(WXK_PAGEDOWN, wxMOD_CONTROL);
    window.wait_for_document("ijsberg-afdalen");
    window.press('W', wxMOD_CONTROL);
    window.wait_until("one tab is left", [&] { return window.frame().tabs().count() == 1; });
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.press('W', wxMOD_CONTROL);
    window.wait_for_document("");
    CHECK(window.frame().tabs().count() == 1);
}

TEST_CASE("a link opens in a new tab with Ctrl and Enter") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    focus_page(window);
    window.press(WXK_TAB);
    window.press(WXK_RETURN, wxMOD_CONTROL);
    window.wait_until("a second tab is open", [&] { return window.frame().tabs().count() == 2; });
    window.wait_for_document("ijsberg-afdalen");
    CHECK(window.frame().tabs().view(0).document() == "wereldbeelden-ontrafelen");
}

TEST_CASE("open tabs come back with their places at the next start") {
    const tests::TemporaryFolder home;
    int place = 0;
    {
        WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
        window.wait_for_document("wereldbeelden-ontrafelen");
        focus_page(window);
        window.press(WXK_PAGEDOWN);
        window.wait_until("the page moves", [&] { return window.canvas().scroll() > 100; });
        place = window.canvas().scroll();
        window.frame().open("P-1", app::reader::OpenIn::new_tab);
        window.wait_for_document("elke-regio-telt");
        window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
        window.wait_until("the text is larger", [&] { return window.frame().zoom() == 110; });
        window.press('0', wxMOD_CONTROL);
        window.wait_until("the text is as it was", [&] { return window.frame().zoom() == 100; });
        window.frame().Close();
    }
    WindowFixture window("", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("elke-regio-telt");
    REQUIRE(window.frame().tabs().count() == 2);
    CHECK(window.frame().tabs().view(0).document() == "wereldbeelden-ontrafelen");
    CHECK(window.frame().tabs().view(0).place().scroll == place);
}

TEST_CASE("finding in the page marks, counts and walks") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    focus_page(window);
    window.press('F', wxMOD_CONTROL);
    app::reader::DocumentView& view = window.frame().tabs().current();
    window.wait_until("the find bar has the keyboard",
                      [&] { return view.find_bar() && view.find_bar()->has_keyboard(); });
    window.type("overtuiging");
    window.wait_until("the words are found", [&] { return window.canvas().marks() >= 3; });
    const auto first = window.canvas().current_mark();
    window.press(WXK_RETURN);
    window.wait_until("the next one is current", [&] { return window.canvas().current_mark() == first + 1; });
    CHECK(window.canvas().selected_text() == "overtuiging");
    window.press(WXK_ESCAPE);
    window.wait_until("the bar is gone and the page has the keyboard",
                      [&] { return !view.find_bar()->IsShown() && window.canvas().HasFocus(); });
    CHECK(window.canvas().marks() == 0);
}

TEST_CASE("the start page's times and group sizes filter the search") {
    WindowFixture window;
    window.wait_until("the start page is there", [&] { return !window.page_text().empty(); });
    window.click_link("zoek:minuten=60");
    window.wait_until("the time is a filter", [&] { return filters_of(window).minutes == 60; });
    window.wait_until("fewer are listed",
                      [&] { return window.search().list().rows() > 0 && window.search().list().rows() < 40; });
    CHECK(filters_of(window).kind == content::Kind::intervention);
}

TEST_CASE("nothing found is no dead end") {
    WindowFixture window;
    index::Filters filters;
    filters.facets["beweging"] = {"loslaten"};
    window.search().filters().set_filters(filters);
    window.type_question("golfslagbad");
    window.wait_until("nothing is listed", [&] { return window.search().list().rows() == 0; });
    const auto buttons = window.search().no_results();
    REQUIRE_FALSE(buttons.empty());
    window.click(*buttons.front());
    window.wait_until("the story is found", [&] { return window.search().list().rows() > 0; });
    CHECK(filters_of(window).facets.empty());
}

TEST_CASE("F6 walks through the panes and comes round") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.press(WXK_F6);
    window.wait_until("the list", [&] { return window.search().list().HasFocus(); });
    window.press(WXK_F6);
    window.wait_until("the page", [&] { return window.canvas().HasFocus(); });
    app::reader::DocumentView& view = window.frame().tabs().current();
    if (view.side().IsShown()) {
        window.press(WXK_F6);
        window.wait_until("beside the page", [&] { return view.side().HasFocus(); });
    }
    window.press(WXK_F6);
    window.wait_until("the search field", [&] { return window.search().field_has_focus(); });
}

TEST_CASE("the page glides, and knows at once where it is going") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.use_animations(true);
    focus_page(window);
    window.press(WXK_SPACE);
    window.wait_until("the page is on its way", [&] { return window.canvas().scroll() > 100; });
    const int page = window.canvas().scroll();
    window.wait_until("the page is there", [&] { return !window.canvas().is_gliding(); });
    CHECK(window.canvas().scroll() == page);
    window.press(WXK_END);
    window.press(WXK_HOME);
    window.wait_until("the page is back", [&] { return !window.canvas().is_gliding(); });
    CHECK(window.canvas().scroll() == 0);
}

TEST_CASE("what is on top stays within two lines of the top when the window or the text changes size") {
    WindowFixture window("P-1");
    window.wait_for_document("elke-regio-telt");
    app::reader::DocumentCanvas& page = window.canvas();
    const auto& headings = page.text().headings;
    REQUIRE(headings.size() > 3);
    const std::string anchor = headings[3].anchor;
    const auto heading_y = [&] {
        const auto& all = page.text().headings;
        return std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.anchor == anchor; })->y;
    };
    const int two_lines = 4 * page.reading_size();
    page.scroll_to(heading_y());
    for (const wxSize& size : {wxSize(800, 600), wxSize(1500, 900), wxSize(900, 700), wxSize(1320, 860)}) {
        const int height = page.GetSize().y;
        window.frame().SetSize(size);
        window.wait_until("the page has its new size", [&] { return page.GetSize().y != height; });
        window.wait_until("the heading is on top", [&] { return std::abs(page.scroll() - heading_y()) < two_lines; });
    }
    focus_page(window);
    window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("the text is larger", [&] { return window.frame().zoom() == 110; });
    CHECK(std::abs(page.scroll() - heading_y()) < two_lines);
}

TEST_CASE("a double click takes a word, a drag takes what it crosses") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    const auto& runs = window.canvas().text().runs;
    const auto title = std::find_if(runs.begin(), runs.end(), [&](const auto& run) {
        return window.page_text().compare(run.range.begin, run.range.end - run.range.begin, "ontrafelen") == 0;
    });
    REQUIRE(title != runs.end());
    window.double_click(title->box);
    window.wait_until("the word is selected", [&] { return window.canvas().selected_text() == "ontrafelen"; });
    window.drag(runs[0].box, title->box);
    window.wait_until("more is selected",
                      [&] { return window.canvas().selected_text().find("Wereldbeelden") != std::string::npos; });
}

TEST_CASE("keys and problems have pages of their own") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.press(WXK_F1);
    window.wait_until("the keys are listed", [&] { return window.page_text().find("Ctrl+L") != std::string::npos; });
    const auto windows = wxTopLevelWindows.size();
    window.frame().ProcessWindowEvent(
        *std::make_unique<wxCommandEvent>(wxEVT_MENU, app::reader::id_of(app::reader::Action::show_problems)));
    window.wait_until("the problems window is open", [&] { return wxTopLevelWindows.size() == windows + 1; });
}

TEST_CASE("every theme can be worn, and the window copes with every size") {
    WindowFixture window("P-1");
    window.wait_for_document("elke-regio-telt");
    for (int theme = 0; theme < 4; ++theme) {
        window.press('T', wxMOD_CONTROL | wxMOD_SHIFT);
        for (const wxSize& size : {wxSize(800, 600), wxSize(1500, 900)}) {
            window.frame().SetSize(size);
            window.wait_until("the page is laid out",
                              [&] { return window.canvas().text().runs.back().box.right() <= size.x; });
            CHECK(window.page_text().find("golfslagbad") != std::string::npos);
        }
    }
}

TEST_CASE("the kaart opens in a window of its own and leads back to a document") {
    WindowFixture window;
    window.press('K', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("the kaart is open",
                      [&] { return window.frame().overview() && window.frame().overview()->IsShown(); });
    window.frame().overview()->on_open({"wereldcafe"});
    window.wait_for_document("wereldcafe");
}

TEST_CASE("a note is kept with its document, and a bookmark too") {
    const tests::TemporaryFolder home;
    {
        WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
        window.wait_for_document("wereldbeelden-ontrafelen");
        focus_page(window);
        window.press('D', wxMOD_CONTROL);
        window.press('N', wxMOD_CONTROL);
        window.wait_until("the notes are shown", [&] { return window.frame().notes().IsShown(); });
        window.type("denk aan de kaarten");
        window.frame().Close();
    }
    const std::string kept = tests::read_file(home.path() / "data" / "transitiewijzer" / "bibliotheek.xml");
    CHECK(kept.find("denk aan de kaarten") != std::string::npos);
    CHECK(kept.find("wereldbeelden-ontrafelen") != std::string::npos);
}

TEST_CASE("Tab goes from the field through the filters to the list") {
    WindowFixture window("I-1");
    const std::vector<wxWindow*> filters = [&] {
        std::vector<wxWindow*> focusable;
        for (wxWindow* child : window.search().filters().GetChildren()) {
            if (child->IsShown() && child->AcceptsFocusFromKeyboard()) {
                focusable.push_back(child);
            }
        }
        return focusable;
    }();
    REQUIRE(filters.size() >= 4);
    for (wxWindow* filter : filters) {
        window.press(WXK_TAB);
        window.wait_until("the next filter has the keyboard", [&] { return filter->HasFocus(); });
    }
    window.press(WXK_TAB);
    window.wait_until("the list has the keyboard", [&] { return window.search().list().HasFocus(); });
}

TEST_CASE("Tab goes through the opened filters in the order in which they stand") {
    WindowFixture window("I-1");
    app::reader::FilterPanel& filters = window.search().filters();
    index::Filters wanted;
    wanted.minutes = 120;
    filters.set_filters(wanted);
    const auto details = std::find_if(filters.GetChildren().begin(), filters.GetChildren().end(), [](wxWindow* child) {
        return wxDynamicCast(child, wxScrolledWindow) != nullptr;
    });
    REQUIRE(details != filters.GetChildren().end());
    // GTK does not tell wx when a choice has the keyboard, so choices are only counted.
    std::vector<wxWindow*> others;
    int choices = 0;
    for (wxWindow* child : (*details)->GetChildren()) {
        if (wxDynamicCast(child, wxChoice)) {
            ++choices;
        } else if (child->AcceptsFocusFromKeyboard()) {
            others.push_back(child);
        }
    }
    REQUIRE(choices >= 5);
    REQUIRE(others.size() == 3); // minutes, people, and clearing them all
    window.search().focus_field();
    for (wxWindow* chip : filters.GetChildren()) {
        if (wxDynamicCast(chip, wxToggleButton)) {
            window.press(WXK_TAB);
            window.wait_until("the next filter has the keyboard", [&] { return chip->HasFocus(); });
        }
    }
    for (int choice = 0; choice < choices; ++choice) {
        window.press(WXK_TAB);
    }
    for (wxWindow* field : others) {
        window.press(WXK_TAB);
        window.wait_until("the next field has the keyboard", [&] { return field->HasFocus(); });
    }
    window.press(WXK_TAB);
    window.wait_until("the list has the keyboard", [&] { return window.search().list().HasFocus(); });
}
