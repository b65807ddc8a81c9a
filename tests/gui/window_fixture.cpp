// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window_fixture.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <doctest/doctest.h>
#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/evtloop.h>

namespace wijzer::tests {
namespace {

namespace fs = std::filesystem;

constexpr auto patience =
    std::chrono::seconds(20); // an upper bound, for busy machines: waiting ends as soon as the condition holds

/// The program's folders, in a temporary place.
void use_home(const fs::path& home) {
    ::setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
    ::setenv("XDG_DATA_HOME", (home / "data").c_str(), 1);
    ::setenv("XDG_CACHE_HOME", (home / "cache").c_str(), 1);
}

} // namespace

fs::path WindowFixture::shipped_folder() {
    return fs::path(WIJZER_SOURCE_FOLDER) / "content" / "nl";
}

WindowFixture::WindowFixture(const std::string& document, const fs::path& guide, const fs::path& home)
    : WindowFixture(document, guide, home, [](const content::Guide&, app::reader::LayoutTools&) {}) {
    wait_until("the first hits are listed", [&] { return search().list().rows() > 0; });
    wait_until("the page is there", [&] { return !canvas().text().text.empty(); });
    wait_until("the window has the keyboard", [&] { return search().field_has_focus() && m_frame->IsActive(); });
}

WindowFixture::WindowFixture(const std::string& document, const fs::path& guide, const fs::path& home,
                             const Prepare& prepare) {
    const fs::path folder = home.empty() ? m_home.path() : home;
    use_home(folder);
    use_animations(false);
    m_settings =
        std::make_unique<app::library::Settings>(app::library::Settings::load(folder / "config" / "instellingen.xml"));
    m_themes = std::make_unique<themes::ThemeSet>(themes::ThemeSet::load(fs::path(WIJZER_SOURCE_FOLDER) / "themes"));
    m_library = std::make_unique<app::library::Library>(
        app::library::Library::open(folder / "data" / "transitiewijzer" / "bibliotheek.xml"));
    m_service = std::make_unique<app::service::GuideService>(
        std::vector<content::GuidePlace>{guide},
        [this, prepare](const content::Guide& opened) { prepare(opened, m_tools); });
    m_frame = new app::reader::MainFrame(*m_service, *m_themes, *m_settings, *m_library, m_tools, document);
    m_frame->Show();
    m_frame->Raise();
}

WindowFixture::~WindowFixture() {
    if (!m_frame->IsBeingDeleted()) {
        m_frame->Destroy();
    }
    m_frame = nullptr;
    handle_events();
    wxTheApp->ProcessIdle(); // deletes the window
}

void WindowFixture::use_animations(bool wanted) {
    g_object_set(gtk_settings_get_default(), "gtk-enable-animations", wanted ? TRUE : FALSE, nullptr);
}

void WindowFixture::wait_until(const std::string& what, const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            FAIL("waited in vain until ", what);
        }
        handle_events();
        wxTheApp->ProcessIdle();
        wxMilliSleep(2); // gives the processor to the display and the other threads
    }
}

void WindowFixture::wait_for_document(const std::string& id) {
    wait_until("'" + id + "' is open",
               [&] { return canvas().text().text.size() > 0 && m_frame->current_document() == id; });
}

void WindowFixture::handle_events() {
    wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_ALL);
}

void WindowFixture::type(const std::string& text) {
    m_simulator.Text(text.c_str());
    handle_events();
}

void WindowFixture::click(wxWindow& window) {
    click(window, wxPoint(window.GetSize().x / 2, window.GetSize().y / 2));
}

void WindowFixture::click(wxWindow& window, wxPoint place, int modifiers) {
    handle_events();
    m_simulator.MouseMove(window.ClientToScreen(place));
    handle_events();
    if (modifiers != wxMOD_NONE) {
        m_simulator.KeyDown(modifiers == wxMOD_CONTROL ? WXK_CONTROL : WXK_SHIFT);
        handle_events();
    }
    m_simulator.MouseClick();
    handle_events();
    if (modifiers != wxMOD_NONE) {
        m_simulator.KeyUp(modifiers == wxMOD_CONTROL ? WXK_CONTROL : WXK_SHIFT);
    }
    handle_events();
}

wxPoint WindowFixture::on_screen(const app::layout::Rect& box) {
    return canvas().ClientToScreen(wxPoint(box.x + box.width / 2, box.y + box.height / 2 - canvas().scroll()));
}

void WindowFixture::double_click(const app::layout::Rect& box) {
    m_simulator.MouseMove(on_screen(box));
    handle_events();
    m_simulator.MouseDblClick();
    handle_events();
}

void WindowFixture::drag(const app::layout::Rect& from, const app::layout::Rect& to) {
    m_simulator.MouseMove(on_screen(from));
    handle_events();
    m_simulator.MouseDown();
    handle_events();
    m_simulator.MouseMove(on_screen(to));
    handle_events();
    m_simulator.MouseUp();
    handle_events();
}

void WindowFixture::middle_click(wxWindow& window, wxPoint place) {
    m_simulator.MouseMove(window.ClientToScreen(place));
    handle_events();
    m_simulator.MouseClick(wxMOUSE_BTN_MIDDLE);
    handle_events();
}

void WindowFixture::press(int key, int modifiers) {
    m_simulator.Char(key, modifiers);
    handle_events();
}

void WindowFixture::type_question(const std::string& text) {
    m_frame->search_panel().focus_field();
    wait_until("the search field has the keyboard", [&] { return search().field_has_focus(); });
    m_simulator.Text(text.c_str());
    wait_until("the question is typed", [&] { return search().question().text == text; });
    wait_until("the answer is there", [&] { return search().answered_question() == text; });
}

void WindowFixture::click_link(const std::string& address) {
    const app::layout::PageText& text = canvas().text();
    const auto link =
        std::find_if(text.links.begin(), text.links.end(), [&](const auto& each) { return each.address == address; });
    REQUIRE_MESSAGE(link != text.links.end(), "the page has no link to ", address);
    const auto run = std::find_if(text.runs.begin(), text.runs.end(), [&](const auto& each) {
        return each.link == static_cast<int>(link - text.links.begin());
    });
    REQUIRE(run != text.runs.end());
    canvas().scroll_to(run->box.y - 100);
    const wxPoint place(run->box.x + run->box.width / 2, run->box.y + run->box.height / 2 - canvas().scroll());
    m_simulator.MouseMove(canvas().ClientToScreen(place));
    handle_events();
    m_simulator.MouseClick();
    handle_events();
}

} // namespace wijzer::tests
