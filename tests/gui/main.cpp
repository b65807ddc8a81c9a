// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs doctest inside a wx program: starts the toolkit, runs the tests, ends the toolkit.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"

#include <unistd.h>
#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/init.h>

namespace {

class TestApplication : public wxApp {
  public:
    bool OnInit() override { return true; }
};

std::size_t variables_before = 0;
std::size_t variables_after = 0;

std::size_t count_variables() {
    std::size_t count = 0;
    while (environ[count]) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("starting the toolkit adds nothing to the environment, which other threads read") {
    CHECK(variables_before > 0);
    CHECK(variables_after <= variables_before);
}

int main(int argc, char** argv) {
    wijzer::app::language::initialise("nl", {}, "nl");
    wxApp::GTKAllowDiagnosticsControl();
    wxApp::GTKSuppressDiagnostics();
    wijzer::app::reader::native::settle_environment("nl");
    variables_before = count_variables();
    wxApp::SetInstance(new TestApplication);
    int wx_argc = 1;
    const wxInitializer toolkit(wx_argc, argv);
    if (!toolkit.IsOk()) {
        return 2;
    }
    variables_after = count_variables();
    wxTheApp->CallOnInit();
    wxTheApp->SetExitOnFrameDelete(false);
    wxEventLoop loop;
    const wxEventLoopActivator activator(&loop);
    doctest::Context context(argc, argv);
    return context.run();
}
