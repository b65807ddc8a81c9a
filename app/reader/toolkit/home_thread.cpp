// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/home_thread.h"

#include "app/reader/toolkit/callback_guard.h"

#include <utility>
#include <wx/app.h>

namespace wijzer::app::reader {

service::HomeThread window_thread() {
    return [](std::function<void()> call) {
        if (wxTheApp) { // the application outlives its windows, and the windows outlive the work they started
            call_later(*wxTheApp, std::move(call));
        }
    };
}

} // namespace wijzer::app::reader
