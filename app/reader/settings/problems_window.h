// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"

class wxWindow;

namespace wijzer::app::reader {

/// Lists what is wrong in a guide: file, line, and what to mend. Opens beside the reader; closes with Escape.
void show_problems_window(wxWindow* parent, const content::Problems& problems);

} // namespace wijzer::app::reader
