// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"

class wxWindow;

namespace wijzer::app::reader {

/// Opens a window with the problems of a guide: what to mend, in which file, on which line. Escape closes it.
void show_problems_window(wxWindow* parent, const content::Problems& problems);

} // namespace wijzer::app::reader
