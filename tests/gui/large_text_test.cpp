// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In a small window with text at 200 %, nothing may be cut off.
#include "app/reader/page/document_tabs.h"
#include "app/reader/page/find_bar.h"
#include "tests/gui/window_fixture.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <gtk/gtk.h>
#include <optional>
#include <wx/menu.h>
#include <wx/stattext.h>
#include <wx/toolbar.h>

using namespace wijzer;
using tests::WindowFixture;

namespace {

const wxSize small_window(800, 600);

/// The reader in large text, in a small window.
struct LargeText {
    LargeText() {
        home.write("config/instellingen.xml", "<settings version=\"1\"><set key=\"zoom\">200</set></settings>");
        window.emplace("I-1", WindowFixture::shipped_folder(), home.path());
        window->wait_for_document("wereldbeelden-ontrafelen");
        window->frame().SetSize(small_window);
        window->wait_until("the window is small", [&] { return window->frame().GetSize() == small_window; });
    }

    tests::TemporaryFolder home;
    std::optional<WindowFixture> window;
};

template<typename Wanted> Wanted* find_within(wxWindow& window) {
    for (wxWindow* child : window.GetChildren()) {
        if (auto* found = dynamic_cast<Wanted*>(child)) {
            return found;
        }
        if (Wanted* found = find_within<Wanted>(*child)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the toolbar's pictures grow with the text, and shrink with it") {
    LargeText large;
    WindowFixture& window = *large.window;
    CHECK(window.frame().GetToolBar()->GetToolBitmapSize() == window.frame().FromDIP(wxSize(40, 40)));
    window.press('0', wxMOD_CONTROL);
    window.wait_until("the text has its own size", [&] { return window.frame().zoom() == 100; });
    CHECK(window.frame().GetToolBar()->GetToolBitmapSize() == window.frame().FromDIP(wxSize(20, 20)));
}

TEST_CASE("a menu's text is as large as its bar's") {
    LargeText large;
    wxMenuBar& bar = *large.window->frame().GetMenuBar();
    const auto text_size = [](GtkWidget* widget) {
        PangoFontDescription* font = nullptr;
        gtk_style_context_get(gtk_widget_get_style_context(widget), GTK_STATE_FLAG_NORMAL, "font", &font, nullptr);
        const int size = pango_font_description_get_size(font);
        pango_font_description_free(font);
        return size;
    };
    CHECK(text_size(bar.GetMenu(0)->m_menu) == text_size(bar.GetMenu(0)->m_owner));
}

TEST_CASE("the find bar takes more lines where its parts do not fit on one") {
    LargeText large;
    WindowFixture& window = *large.window;
    window.canvas().SetFocus();
    window.wait_until("the page has the keyboard", [&] { return window.canvas().HasFocus(); });
    window.press('F', wxMOD_CONTROL);
    window.type("de");
    auto* bar = find_within<app::reader::FindBar>(window.frame().tabs().current());
    REQUIRE(bar);
    window.wait_until("all of it is in sight", [&] {
        const wxWindowList& parts = bar->GetChildren();
        return std::all_of(parts.begin(), parts.end(), [&](const wxWindow* part) {
            return wxRect(bar->GetClientSize()).Contains(part->GetRect()) && part->GetSize().x >= part->GetBestSize().x;
        });
    });
    window.press(WXK_ESCAPE);
    window.wait_until("it has gone", [&] { return !bar->IsShown(); });
}

TEST_CASE("a fact's words stay on one line") {
    LargeText large;
    const app::layout::PageText& text = large.window->canvas().text();
    const std::size_t begin = text.text.find("6–20");
    const std::size_t end = text.text.find("mensen", begin);
    REQUIRE(end != std::string::npos);
    const auto run_at = [&](std::size_t place) {
        return *std::find_if(text.runs.begin(), text.runs.end(), [&](const app::layout::TextRun& run) {
            return run.range.begin <= place && place < run.range.end;
        });
    };
    CHECK(run_at(begin).box.y == run_at(end).box.y);
}

TEST_CASE("the problems window is measured in the text size that it is shown in") {
    LargeText large;
    WindowFixture& window = *large.window;
    const auto windows = wxTopLevelWindows.size();
    window.frame().ProcessWindowEvent(
        *std::make_unique<wxCommandEvent>(wxEVT_MENU, app::reader::id_of(app::reader::Action::show_problems)));
    window.wait_until("the problems window is open", [&] { return wxTopLevelWindows.size() == windows + 1; });
    auto* summary = find_within<wxStaticText>(*wxTopLevelWindows.GetLast()->GetData());
    REQUIRE(summary);
    window.wait_until("its sentence is whole", [&] {
        summary->InvalidateBestSize();
        return summary->GetSize().y >= summary->GetBestSize().y;
    });
    CHECK(summary->GetSize().y > window.frame().FromDIP(25)); // a line at 200 %
}
