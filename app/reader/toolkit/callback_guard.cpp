// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/callback_guard.h"

#include "app/language/failure.h"

#include <iostream>
#include <wx/app.h>

namespace wijzer::app::reader {

void tell_current_failure() noexcept {
    try {
        if (wxTheApp) {
            wxTheApp->OnExceptionInMainLoop();
            return;
        }
        throw;
    } catch (...) { // there is no application to report it in a window
        std::cerr << "transitiewijzer: " << language::describe_current_failure() << '\n';
    }
}

} // namespace wijzer::app::reader
