// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// doctest inside a wx program: the toolkit starts, the tests run, the toolkit ends.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "app/language/translate.h"

#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

namespace {

class TestApplication : public wxApp {
  public:
    bool OnInit() override { return true; }
};

} // namespace

int main(int argc, char** argv) {
    wijzer::app::language::initialise(std::string(WIJZER_BUILD_FOLDER) + "/data/locale", "nl", "nl");
    wxApp::GTKAllowDiagnosticsControl();
    wxApp::GTKSuppressDiagnostics();
    wxApp::SetInstance(new TestApplication);
    int wx_argc = 1;
    const wxInitializer toolkit(wx_argc, argv);
    if (!toolkit.IsOk()) {
        return 2;
    }
    wxTheApp->CallOnInit();
    wxTheApp->SetExitOnFrameDelete(false);
    wxEventLoop loop;
    const wxEventLoopActivator activator(&loop);
    doctest::Context context(argc, argv);
    return context.run();
}
