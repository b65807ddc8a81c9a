// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/own_guides.h"
#include "app/reader/settings/settings_window.h"
#include "tests/gui/window_fixture.h"

#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/listbox.h>

using namespace wijzer;
using app::reader::Setting;
using app::reader::SettingsWindow;
using tests::WindowFixture;

namespace {

namespace fs = std::filesystem;

SettingsWindow& open_settings(WindowFixture& window) {
    window.press(',', wxMOD_CONTROL);
    window.wait_until("the settings are open", [&] {
        return window.frame().settings_window() && window.frame().settings_window()->IsActive() &&
               window.frame().settings_window()->choice(Setting::theme).HasFocus();
    });
    return *window.frame().settings_window();
}

/// The settings in the file.
app::library::Settings saved(const tests::TemporaryFolder& home) {
    return app::library::Settings::load(home.path() / "config" / "instellingen.xml");
}

void focus(WindowFixture& window, wxWindow& control) {
    control.SetFocus();
    window.wait_until("the control has the keyboard", [&] { return control.HasFocus(); });
}

void write_settings(const tests::TemporaryFolder& home, const std::string& sets) {
    home.write("config/instellingen.xml", "<settings version=\"1\">" + sets + "</settings>");
}

} // namespace

TEST_CASE("settings open with a key, work at once, are saved, and close with Escape") {
    const tests::TemporaryFolder home;
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    window.wait_for_document("wereldbeelden-ontrafelen");
    SettingsWindow& settings = open_settings(window);
    CHECK(settings.choice(Setting::theme).GetSelection() == 0);
    window.press(WXK_DOWN); // from "as the system is" to the first theme
    window.wait_until("the theme is saved", [&] { return saved(home).text("theme") == "licht"; });
    window.press(WXK_TAB); // wx does not see the focus within a GTK combo box: what the next key does tells
    window.press(WXK_DOWN);
    window.wait_until("the text is larger", [&] { return window.frame().zoom() == 110; });
    CHECK(saved(home).number("zoom", 0) == 110);
    focus(window, settings.choice(Setting::paper));
    window.press(WXK_DOWN);
    window.wait_until("the paper is saved", [&] { return saved(home).text("paper") == "a5"; });
    window.press(WXK_ESCAPE);
    window.wait_until("the window is gone", [&] { return !settings.IsShown(); });
}

TEST_CASE("another language says that it needs a new start, and the present one does not") {
    const tests::TemporaryFolder home;
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    SettingsWindow& settings = open_settings(window);
    CHECK_FALSE(settings.says_restart());
    focus(window, settings.choice(Setting::language));
    window.press(WXK_DOWN);
    window.wait_until("Dutch is saved", [&] { return saved(home).text("language") == "nl"; });
    CHECK_FALSE(settings.says_restart());
    window.press(WXK_DOWN);
    window.wait_until("English is saved", [&] { return saved(home).text("language") == "en"; });
    CHECK(settings.says_restart());
}

TEST_CASE("settings written by hand are shown, and what is unknown stays") {
    const tests::TemporaryFolder home;
    write_settings(home, "<set key=\"theme\">sepia</set><set key=\"zoom\">125</set><set key=\"paper\">letter</set>"
                         "<set key=\"later\">iets</set>");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    CHECK(window.frame().zoom() == 125);
    SettingsWindow& settings = open_settings(window);
    CHECK(settings.choice(Setting::theme).GetStringSelection() == "Sepia");
    CHECK(settings.choice(Setting::text_size).GetStringSelection() == "125 %");
    CHECK(settings.choice(Setting::paper).GetStringSelection() == "Letter");
    window.press(WXK_DOWN);
    window.wait_until("another theme is saved", [&] { return saved(home).text("theme") != "sepia"; });
    CHECK(saved(home).text("later") == "iets");
}

TEST_CASE("the open settings follow the keys for the text size and the theme") {
    WindowFixture window("I-1");
    SettingsWindow& settings = open_settings(window);
    window.frame().Raise();
    window.wait_until("the window is in front", [&] { return window.frame().IsActive(); });
    window.canvas().SetFocus();
    window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("the size is shown",
                      [&] { return settings.choice(Setting::text_size).GetStringSelection() == "110 %"; });
    window.press('T', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("the theme is shown", [&] { return settings.choice(Setting::theme).GetSelection() > 0; });
}

TEST_CASE("a folder becomes a guide of one's own when there is a guide in it") {
    const tests::TemporaryFolder home;
    const fs::path guide = home.write("gidsen/water/een.md", "# Een").parent_path();
    home.write("gidsen/leeg/een.txt", "");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    SettingsWindow& settings = open_settings(window);
    app::reader::OwnGuidesPanel& guides = settings.guides();
    fs::path chosen = home.path() / "gidsen" / "leeg";
    guides.choose_folder = [&] { return std::optional(chosen); };
    focus(window, guides.add_button());
    window.press(WXK_SPACE);
    window.wait_until("the folder is refused", [&] { return guides.message().find("leeg") != std::string::npos; });
    CHECK(guides.list().IsEmpty());
    chosen = guide;
    window.press(WXK_SPACE);
    window.wait_until("the folder is listed", [&] { return guides.list().GetCount() == 1; });
    CHECK(guides.message().empty());
    window.wait_until("it is saved", [&] { return app::library::own_guides(saved(home)).size() == 1; });
    CHECK(app::library::own_guides(saved(home)).front().folder == guide);
    window.press(WXK_SPACE);
    window.wait_until("a second time is refused", [&] { return !guides.message().empty(); });
    CHECK(guides.list().GetCount() == 1);
    guides.choose_folder = [] { return std::optional<fs::path>(); };
    window.press(WXK_SPACE);
    CHECK(guides.list().GetCount() == 1);
    focus(window, guides.list());
    window.press(WXK_DELETE);
    window.wait_until("the folder is taken away", [&] { return guides.list().IsEmpty(); });
    window.wait_until("that is saved", [&] { return app::library::own_guides(saved(home)).empty(); });
    CHECK_FALSE(guides.remove_button().IsEnabled());
}

TEST_CASE("each place that things are kept in opens with its button") {
    const tests::TemporaryFolder home;
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    SettingsWindow& settings = open_settings(window);
    std::vector<fs::path> opened;
    settings.open_folder = [&](const fs::path& folder) { opened.push_back(folder); };
    for (wxWindow* button : settings.folder_buttons()) {
        focus(window, *button);
        window.press(WXK_SPACE);
    }
    window.wait_until("all are opened", [&] { return opened.size() == 3; });
    CHECK(opened == std::vector<fs::path>{home.path() / "data" / "transitiewijzer",
                                          home.path() / "config" / "transitiewijzer",
                                          home.path() / "cache" / "transitiewijzer"});
}

TEST_CASE("the settings fit a small screen with the largest text, and the keyboard reaches every control") {
    const tests::TemporaryFolder home;
    write_settings(home, "<set key=\"zoom\">200</set>");
    WindowFixture window("I-1", WindowFixture::shipped_folder(), home.path());
    SettingsWindow& settings = open_settings(window);
    settings.SetSize(800, 600);
    window.wait_until("the window is small", [&] { return settings.GetSize().x <= 800; });
    wxWindow* last = settings.folder_buttons().back();
    for (int presses = 0; presses < 30 && !last->HasFocus(); ++presses) {
        window.press(WXK_TAB);
    }
    REQUIRE(last->HasFocus());
    const wxRect seen = settings.GetScreenRect();
    window.wait_until("the control is in sight", [&] { return seen.Contains(last->GetScreenRect()); });
    CHECK(settings.GetMinClientSize().x <= 800);
}
