// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real window on a virtual display, operated with real key and mouse events.
#pragma once

#include "app/reader/main_frame.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/search/search_panel.h"
#include "tests/support/temporary_folder.h"

#include <functional>
#include <memory>
#include <string>
#include <wx/uiaction.h>

namespace wijzer::tests {

/// The reader with the shipped guide, and with settings and index in a folder of its own. After construction the window
/// is shown, the guide is loaded, and the window has the keyboard.
class WindowFixture {
  public:
    /// `home`: the folder that holds the program's folders; empty for a new one.
    explicit WindowFixture(const std::string& document = {}, const std::filesystem::path& guide = shipped_folder(),
                           const std::filesystem::path& home = {});
    /// Called on the thread of the service, before the window is told of the guide.
    using Prepare = std::function<void(const content::Guide& guide, app::reader::LayoutTools& tools)>;
    /// Only shows the window. The guide is not opened until `prepare` ends.
    WindowFixture(const std::string& document, const std::filesystem::path& guide, const std::filesystem::path& home,
                  const Prepare& prepare);
    ~WindowFixture();

    static std::filesystem::path shipped_folder();

    app::reader::MainFrame& frame() { return *m_frame; }
    app::reader::DocumentCanvas& canvas() { return m_frame->canvas(); }
    app::reader::SearchPanel& search() { return m_frame->search_panel(); }

    /// Turns GTK's animations on or off. They are off at first, so that scrolling ends immediately.
    void use_animations(bool wanted);

    /// Handles events until `condition` holds; fails the test when it does not within a generous bound.
    void wait_until(const std::string& what, const std::function<bool()>& condition);
    void wait_for_document(const std::string& id);
    /// Types a question in the search field and waits for its answer.
    void type_question(const std::string& text);
    void type(const std::string& text);
    void click(wxWindow& window);
    /// Clicks at a place in a window, in its own pixels, with wxMOD_CONTROL or wxMOD_SHIFT held down.
    void click(wxWindow& window, wxPoint place, int modifiers = wxMOD_NONE);
    void double_click(const app::layout::Rect& box); ///< a place on the page
    void drag(const app::layout::Rect& from, const app::layout::Rect& to);
    void middle_click(wxWindow& window, wxPoint place);
    void press(int key, int modifiers = wxMOD_NONE);
    /// Clicks in the middle of a link on the page.
    void click_link(const std::string& address);
    std::string page_text() { return canvas().text().text; }

  private:
    void handle_events();
    wxPoint on_screen(const app::layout::Rect& box);

    TemporaryFolder m_home;
    std::unique_ptr<app::library::Settings> m_settings;
    std::unique_ptr<app::library::Library> m_library;
    std::unique_ptr<themes::ThemeSet> m_themes;
    std::unique_ptr<app::service::GuideService> m_service;
    app::reader::LayoutTools m_tools;
    app::reader::MainFrame* m_frame = nullptr;
    wxUIActionSimulator m_simulator;
};

} // namespace wijzer::tests
