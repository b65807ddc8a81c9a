// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/application.h"

#include "app/language/failure.h"
#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/page/first_page.h"
#include "app/reader/toolkit/callback_guard.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "app/service/guide_service.h"
#include "app/system/paths.h"
#include "app/system/single_instance.h"
#include "themes/theme.h"

#include <iostream>
#include <wx/app.h>
#include <wx/bmpbndl.h>
#include <wx/icon.h>
#include <wx/init.h>
#include <wx/log.h>
#include <wx/weakref.h>

namespace wijzer::app::reader {
namespace {

constexpr int exit_no_display = 2;

/// Composes the program and owns everything that must outlive the window.
class Application : public wxApp {
  public:
    explicit Application(const StartOptions& options)
        : m_options(options), m_themes(themes::ThemeSet::load(system::shipped_data_folder() / "themes")),
          m_library(library::Library::open(system::user_data_folder() / "bibliotheek.xml")),
          m_service(options.places,
                    [this, first = guess_first_page(options.settings, m_library, m_themes, options.document)](
                        const content::Guide& guide) { prepare(first, guide, m_tools); }) {}

    bool OnInit() override {
        SetAppName("transitiewijzer");
        SetAppDisplayName("Transitiewijzer");
        auto* frame = new MainFrame(m_service, m_themes, m_options.settings, m_library, m_tools, m_options.document);
        const wxBitmapBundle picture = wxBitmapBundle::FromSVGFile(
            to_wx((system::shipped_data_folder() / "transitiewijzer.svg").string()), wxSize(64, 64));
        if (picture.IsOk()) {
            wxIcon icon;
            icon.CopyFromBitmap(picture.GetBitmap(wxSize(64, 64)));
            frame->SetIcon(icon);
        }
        frame->Show();
        m_frame = frame;
        native::call_at_end_signals([this] { end_session(); });
        Bind(wxEVT_QUERY_END_SESSION, [](wxCloseEvent&) {}); // never keep the desktop from ending the session
        Bind(wxEVT_END_SESSION, [this](wxCloseEvent&) { end_session(); });
        if (m_options.instance) {
            m_options.instance->listen([this](const std::string& document) {
                call_later(*this, [this, document] { come_to_front(document); });
            });
        }
        return true;
    }

    /// Both languages of the interface are written from left to right. The default of wx finds this out by building a
    /// list of all languages, which takes time.
    wxLayoutDirection GetLayoutDirection() const override { return wxLayout_LeftToRight; }

    int OnExit() override {
        if (m_options.instance) {
            m_options.instance->listen({}); // its thread must not call an application that is gone
        }
        return wxApp::OnExit();
    }

    /// The last resort: tells the reader of an exception from an event handler, so that it does not end the program.
    bool OnExceptionInMainLoop() override {
        try {
            throw;
        } catch (...) {
            const std::string sentence = language::describe_current_failure();
            std::cerr << "transitiewijzer: " << sentence << '\n';
            if (m_frame) {
                m_frame->tell(sentence);
            }
        }
        return true;
    }

  private:
    void end_session() {
        if (m_frame) {
            m_frame->end_session();
        }
        native::leave_soon();
    }

    /// Serves a second start: brings the window to the front and opens the document, if there is one.
    void come_to_front(const std::string& document) {
        if (!m_frame) {
            return;
        }
        m_frame->Iconize(false);
        m_frame->Raise();
        if (!document.empty()) {
            m_frame->open(document);
        }
    }

    StartOptions m_options;
    themes::ThemeSet m_themes;
    library::Library m_library;
    LayoutTools m_tools;             ///< opens typefaces on a thread of its own while the toolkit starts
    service::GuideService m_service; ///< reads the guide meanwhile, and prepares the first page with the tools
    wxWeakRef<MainFrame> m_frame;    ///< wx owns it
};

} // namespace

int run_reader(const StartOptions& options) {
    // wx shows the menu bar of a frame before it has a size, and GTK then writes warnings on stderr that are of no use
    // to a reader.
    wxApp::GTKAllowDiagnosticsControl();
    wxApp::GTKSuppressDiagnostics();
    native::settle_environment(language::current()); // the application starts a thread
    wxApp::SetInstance(new Application(options));    // wx deletes it
    // Our own options have been read, so wx gets none. The desktop and screen readers show this name and not that of
    // the executable.
    char name[] = "transitiewijzer";
    char* arguments[] = {name, nullptr};
    int count = 1;
    const wxInitializer toolkit(count, arguments);
    if (!toolkit.IsOk()) {
        std::cerr << language::tr("transitiewijzer: there is no display to open the reader on") << '\n';
        return exit_no_display;
    }
    return wxTheApp->CallOnInit() ? wxTheApp->OnRun() : exit_no_display;
}

} // namespace wijzer::app::reader
