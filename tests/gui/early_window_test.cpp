// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests what a reader may do in the window before the guide is open, which takes seconds on a slow disk.

#include "app/reader/page/document_tabs.h"
#include "app/reader/page/layout_tools.h"
#include "app/reader/search/hit_list.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <future>
#include <gtk/gtk.h>

using namespace wijzer;
using app::reader::Action;
using tests::SampleGuide;
using tests::WindowFixture;

namespace {

/// A guide whose opening goes on until the test lets it end.
class HeldGuide {
  public:
    WindowFixture::Prepare prepare() {
        return [this](const content::Guide&, app::reader::LayoutTools&) {
            m_may_open.get_future().wait_for(std::chrono::seconds(60)); // a bound in case the test fails
        };
    }
    void let_go() { m_may_open.set_value(); }
    std::filesystem::path folder() const { return m_guide.folder(); }

  private:
    SampleGuide m_guide;
    std::promise<void> m_may_open;
};

void wait_for_guide(WindowFixture& window, const std::string& document) {
    window.wait_for_document(document);
    window.wait_until("the first hits are listed", [&] { return window.search().list().rows() == 3; });
}

void give(WindowFixture& window, Action action) {
    wxCommandEvent event(wxEVT_MENU, app::reader::id_of(action));
    window.frame().ProcessWindowEvent(event);
}

/// A point on a tab that is not on its × button.
wxPoint place_on_tab(app::reader::DocumentTabs& tabs, int tab) {
    for (int x = 8; x < tabs.GetSize().x; x += 4) {
        if (tabs.HitTest(wxPoint(x, 12)) == tab) {
            return {x, 12};
        }
    }
    FAIL("there is no such tab");
    return {};
}

/// The middle of a tab's ×.
wxPoint place_of_close_button(app::reader::DocumentTabs& tabs, int tab) {
    auto* notebook = GTK_NOTEBOOK(tabs.GetHandle());
    GtkWidget* label = gtk_notebook_get_tab_label(notebook, gtk_notebook_get_nth_page(notebook, tab));
    GList* parts = gtk_container_get_children(GTK_CONTAINER(label));
    wxPoint place;
    for (const GList* part = parts; part; part = part->next) {
        if (GTK_IS_BUTTON(part->data)) {
            auto* button = GTK_WIDGET(part->data);
            int x = 0;
            int y = 0;
            gtk_widget_translate_coordinates(button, GTK_WIDGET(notebook), gtk_widget_get_allocated_width(button) / 2,
                                             gtk_widget_get_allocated_height(button) / 2, &x, &y);
            place = wxPoint(x, y);
        }
    }
    g_list_free(parts);
    return place;
}

} // namespace

TEST_CASE("Ctrl+W, the × and a middle click before the guide is open do no harm") {
    HeldGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {}, guide.prepare());
    window.wait_until("the window has the keyboard", [&] { return window.frame().IsActive(); });
    window.press('W', wxMOD_CONTROL);
    window.middle_click(window.frame().tabs(), place_on_tab(window.frame().tabs(), 0));
    window.click(window.frame().tabs(), place_of_close_button(window.frame().tabs(), 0));
    CHECK(window.frame().tabs().count() == 1);
    guide.let_go();
    wait_for_guide(window, "kring-vormen");
    CHECK(window.frame().tabs().count() == 1);
}

TEST_CASE("F1 before the guide is open shows the keys, and the guide opens beside them") {
    HeldGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {}, guide.prepare());
    window.wait_until("the window has the keyboard", [&] { return window.frame().IsActive(); });
    window.press(WXK_F1);
    window.wait_until("the keys are shown", [&] { return window.page_text().find("Ctrl+W") != std::string::npos; });
    CHECK(window.frame().tabs().count() == 2);
    guide.let_go();
    wait_for_guide(window, "kring-vormen");
    CHECK(window.frame().tabs().count() == 2);
    window.press(WXK_PAGEDOWN, wxMOD_CONTROL);
    window.wait_until("the keys are still there",
                      [&] { return window.page_text().find("Ctrl+W") != std::string::npos; });
}

TEST_CASE("when only the page of keys is left before the guide is open, the guide comes in a tab of its own") {
    HeldGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {}, guide.prepare());
    window.wait_until("the window has the keyboard", [&] { return window.frame().IsActive(); });
    window.press(WXK_F1);
    window.wait_until("the keys are shown", [&] { return window.frame().tabs().count() == 2; });
    window.middle_click(window.frame().tabs(), place_on_tab(window.frame().tabs(), 0));
    window.wait_until("the first tab is closed", [&] { return window.frame().tabs().count() == 1; });
    guide.let_go();
    wait_for_guide(window, "kring-vormen");
    CHECK(window.frame().tabs().count() == 2);
}

TEST_CASE("every command may be given before the guide is open") {
    HeldGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {}, guide.prepare());
    // These open a dialog of the system that waits for an answer, or end the program.
    const std::vector<Action> asking{Action::about,         Action::export_notes, Action::import_notes,
                                     Action::restore_notes, Action::quit,         Action::show_problems};
    for (const app::reader::ActionRow& row : app::reader::action_table()) {
        if (std::find(asking.begin(), asking.end(), row.action) == asking.end()) {
            CAPTURE(row.label);
            give(window, row.action);
        }
    }
    guide.let_go();
    window.wait_until("the first hits are listed", [&] { return window.search().list().rows() == 3; });
    CHECK(window.frame().print_preview() == nullptr);
}

TEST_CASE("a new tab before the guide is open does not change what is opened first") {
    HeldGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {}, guide.prepare());
    window.wait_until("the window has the keyboard", [&] { return window.frame().IsActive(); });
    window.press('T', wxMOD_CONTROL);
    guide.let_go();
    wait_for_guide(window, "kring-vormen");
}

TEST_CASE("a window that is closed before the guide is open keeps the tabs of the last time") {
    const tests::TemporaryFolder home;
    const SampleGuide sample;
    {
        WindowFixture window("kring-vormen", sample.folder(), home.path());
        window.wait_for_document("kring-vormen");
        window.frame().Close();
    }
    {
        std::promise<void> may_open;
        WindowFixture window({}, sample.folder(), home.path(), [&](const content::Guide&, app::reader::LayoutTools&) {
            may_open.get_future().wait_for(std::chrono::seconds(60));
        });
        window.frame().Close();
        may_open.set_value();
    }
    WindowFixture window({}, sample.folder(), home.path());
    window.wait_for_document("kring-vormen");
}

TEST_CASE("F1 while the first page is prepared waits for it, and both pages are whole") {
    const SampleGuide guide;
    std::string html = "<html><body>";
    for (int paragraph = 0; paragraph < 3000; ++paragraph) {
        html += "<p>Alinea over wereldbeelden en bewonersinitiatieven.</p>";
    }
    std::promise<void> begun;
    WindowFixture window("kring-vormen", guide.folder(), {},
                         [&](const content::Guide&, app::reader::LayoutTools& tools) {
                             begun.set_value();
                             tools.prepare({html + "</body></html>", ""}, 690);
                         });
    begun.get_future().wait();
    give(window, Action::shortcuts);
    wait_for_guide(window, "kring-vormen"); // it comes to the front, maybe before the keys were looked at
    window.press(WXK_PAGEDOWN, wxMOD_CONTROL);
    window.wait_until("the keys are shown", [&] { return window.page_text().find("Ctrl+W") != std::string::npos; });
}

TEST_CASE("a first page that cannot be prepared does not keep the guide from opening") {
    const SampleGuide guide;
    WindowFixture window("kring-vormen", guide.folder(), {},
                         [](const content::Guide&, app::reader::LayoutTools&) { throw 7; });
    wait_for_guide(window, "kring-vormen");
}
