// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/toolkit.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"

#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

namespace wijzer::tests {
namespace {

class TestApplication : public wxApp {
  public:
    bool OnInit() override { return true; }
};

} // namespace

int run_in_toolkit(char** argv, const std::function<int()>& inside, const std::function<void()>& settled) {
    app::language::initialise("nl", {}, "nl");
    wxApp::GTKAllowDiagnosticsControl();
    wxApp::GTKSuppressDiagnostics();
    app::reader::native::settle_environment("nl");
    if (settled) {
        settled();
    }
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
    return inside();
}

} // namespace wijzer::tests
