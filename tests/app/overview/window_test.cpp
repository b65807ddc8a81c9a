// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/overview/compare_window.h"
#include "app/reader/overview/overview_canvas.h"
#include "app/reader/page/document_canvas.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <wx/app.h>
#include <wx/clipbrd.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/uiaction.h>

using namespace wijzer;
using app::reader::CompareWindow;
using app::reader::OverviewCanvas;

namespace {

constexpr auto patience = std::chrono::seconds(20); // an upper bound: waiting ends as soon as the condition holds

void let_events_come() {
    wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_ALL);
    wxTheApp->ProcessIdle();
}

template<typename Condition> void wait_until(const std::string& what, Condition condition) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            FAIL("waited in vain until ", what);
        }
        let_events_come();
        wxMilliSleep(2);
    }
}

/// A window that holds nothing but the overview of the shipped guide.
struct OverviewWindow {
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, "Kaart", wxPoint(0, 0), wxSize(1100, 760));
    OverviewCanvas* canvas = new OverviewCanvas(frame);
    std::vector<std::string> opened;
    wxUIActionSimulator simulator;
    int keys = 0; ///< the number of keys that came to the window

    OverviewWindow() {
        frame->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
            ++keys;
            event.Skip();
        });
        canvas->set_guide(tests::shipped_guide().guide);
        canvas->on_open = [this](const content::DocumentId& id) { opened.push_back(id.name); };
        frame->Show();
        canvas->SetFocus();
        wait_until("the kaart is there with the keyboard",
                   [&] { return frame->IsActive() && canvas->HasFocus() && canvas->GetClientSize().x > 600; });
    }
    ~OverviewWindow() {
        frame->Destroy();
        let_events_come();
    }

    std::string pointed() const { return canvas->pointed() ? canvas->pointed()->id.name : std::string{}; }

    void move_to(const std::string& id) {
        const auto mark = canvas->scene().mark_of({id});
        REQUIRE(mark);
        simulator.MouseMove(canvas->ClientToScreen(canvas->place_of(*mark)));
        wait_until("'" + id + "' is pointed at", [&] { return pointed() == id; });
    }
    /// Presses a key and waits until the canvas has handled it.
    void press(int key, int modifiers = wxMOD_NONE) {
        const int before = keys;
        simulator.Char(key, modifiers);
        wait_until("the key came through", [&] { return keys > before; });
    }
};

} // namespace

TEST_CASE("the mouse points, opens and chooses on the kaart") {
    OverviewWindow window;
    window.move_to("transitiearena");
    window.simulator.MouseClick();
    wait_until("the click opens", [&] { return window.opened == std::vector<std::string>{"transitiearena"}; });

    window.move_to("wereldcafe");
    window.simulator.KeyDown(WXK_CONTROL);
    window.simulator.MouseClick();
    window.simulator.KeyUp(WXK_CONTROL);
    wait_until("the click chooses", [&] { return window.canvas->chosen().size() == 1; });
    CHECK(window.canvas->chosen().front().name == "wereldcafe");
    CHECK(window.opened.size() == 1);
}

TEST_CASE("arrows, Tab, Enter, Space and Escape work the kaart without a mouse") {
    OverviewWindow window;
    window.simulator.MouseMove(window.canvas->ClientToScreen(wxPoint(2, 2)));
    let_events_come();
    window.press(WXK_TAB);
    wait_until("the first movement is reached", [&] { return window.pointed() == "wereldbeelden-ontrafelen"; });
    window.press(WXK_DOWN);
    wait_until("the neighbour is reached", [&] { return window.pointed() == "ijsberg-afdalen"; });
    window.press(WXK_SPACE);
    wait_until("it is chosen", [&] { return window.canvas->chosen().size() == 1; });
    window.press(WXK_TAB);
    wait_until("the second movement is reached",
               [&] { return window.canvas->pointed() && window.canvas->pointed()->facet("beweging") == "verbinden"; });
    const std::string expected = window.pointed();
    window.press(WXK_RETURN);
    wait_until("Enter opens", [&] { return window.opened == std::vector<std::string>{expected}; });
    window.press(WXK_ESCAPE);
    wait_until("Escape lets go", [&] { return window.pointed().empty(); });
}

TEST_CASE("the curve keeps what was pointed at, and a small window scrolls to it") {
    OverviewWindow window;
    window.canvas->point_at({"afscheid-organiseren"});
    window.canvas->show_view(OverviewCanvas::View::curve);
    CHECK(window.pointed() == "afscheid-organiseren");

    window.canvas->set_theme(themes::Theme(), 30);
    window.canvas->point_at({"afscheid-organiseren"});
    const auto mark = window.canvas->scene().mark_of({"afscheid-organiseren"});
    REQUIRE(mark);
    const wxPoint place = window.canvas->place_of(*mark);
    CHECK(wxRect(window.canvas->GetClientSize()).Contains(place));
    CHECK(window.canvas->scene().size.width > window.canvas->GetClientSize().x);
}

TEST_CASE("no more are chosen than fit side by side, and no stories") {
    OverviewWindow window;
    const char* ids[] = {
        "rondeel-houden-van-hennen", "wereldcafe", "transitiearena", "forumtheater", "open-ruimte", "beleidsspel"};
    for (const char* id : ids) {
        window.canvas->point_at({id});
        REQUIRE(window.pointed() == id);
        window.press(WXK_SPACE);
    }
    wait_until("all keys came through", [&] { return window.canvas->chosen().size() == OverviewCanvas::most_chosen; });
    CHECK(window.canvas->chosen().front().name == "wereldcafe");
}

TEST_CASE("a comparison's columns move with the arrow keys") {
    const auto themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    CompareWindow* window =
        app::reader::show_compare_window(nullptr, tests::shipped_guide().guide, themes, themes.themes().front(), 18,
                                         {{"wereldcafe"}, {"open-ruimte"}, {"gent-klimaatarena"}});
    wxUIActionSimulator simulator;
    const auto names = [&] {
        std::string all;
        for (const content::DocumentId& id : window->order()) {
            all += id.name + ' ';
        }
        return all;
    };
    CHECK(names() == "wereldcafe open-ruimte ");
    wait_until("the window has the keyboard", [&] { return window->IsActive() && wxWindow::FindFocus() != nullptr; });
    simulator.Char(WXK_RIGHT);
    wait_until("the first column has moved", [&] { return names() == "open-ruimte wereldcafe "; });
    const std::string& text = window->canvas().text().text;
    CHECK(text.find("Open ruimte houden") < text.find("Wereldcafé"));
    window->move(1, 1); // at the edge
    CHECK(names() == "open-ruimte wereldcafe ");
    window->Destroy();
    let_events_come();
}

TEST_CASE("all columns of a comparison stand in the window, and the text is large where there is room") {
    const auto themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    CompareWindow* window =
        app::reader::show_compare_window(nullptr, tests::shipped_guide().guide, themes, themes.themes().front(), 36,
                                         {{"wereldcafe"}, {"open-ruimte"}, {"systeemkaart-tekenen"}, {"beleidsspel"}});
    REQUIRE(window->order().size() == 4);
    for (const int width : {1500, 800}) {
        window->SetSize(width, 600);
        wait_until("the window has its size", [&] { return window->GetSize().x == width; });
        wait_until("all columns are in sight", [&] {
            const std::vector<app::layout::TextRun>& runs = window->canvas().text().runs;
            return std::all_of(runs.begin(), runs.end(),
                               [&](const auto& run) { return run.box.right() <= window->canvas().GetClientSize().x; });
        });
        CHECK((window->canvas().reading_size() == 36) == (width == 1500));
    }
    window->Destroy();
    let_events_come();
}

TEST_CASE("a comparison is copied from its own window") {
    const auto themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    CompareWindow* window = app::reader::show_compare_window(
        nullptr, tests::shipped_guide().guide, themes, themes.themes().front(), 18, {{"wereldcafe"}, {"open-ruimte"}});
    wxUIActionSimulator simulator;
    window->canvas().SetFocus();
    wait_until("the table has the keyboard", [&] { return window->IsActive() && window->canvas().HasFocus(); });
    simulator.Char('A', wxMOD_CONTROL);
    wait_until("all is selected", [&] { return !window->canvas().selected_text().empty(); });
    simulator.Char('C', wxMOD_CONTROL);
    const auto copied = [] {
        wxHTMLDataObject html;
        const bool is_there = wxTheClipboard->Open() && wxTheClipboard->GetData(html);
        wxTheClipboard->Close();
        return is_there ? std::string(html.GetHTML().utf8_str()) : std::string{};
    };
    wait_until("it is copied", [&] { return copied().find("Open ruimte houden") != std::string::npos; });
    CHECK(copied().find("<table><tr><td>") != std::string::npos);
    window->Destroy();
    let_events_come();
}
