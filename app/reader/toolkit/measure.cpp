// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/measure.h"

#include <wx/window.h>

namespace wijzer::app::reader {

void forget_sizes(wxWindow& window) {
    for (wxWindow* child : window.GetChildren()) {
        forget_sizes(*child);
    }
    window.InvalidateBestSize();
}

void lay_out_again_when_styled(wxWindow& window) {
    window.CallAfter([&window] {
        forget_sizes(window);
        window.Layout();
    });
}

} // namespace wijzer::app::reader
