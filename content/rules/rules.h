// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a document of this guide complete and usable; CONTRIBUTING.md says it in an author's words.
// The loader asks only whether a file can be read; these rules ask whether it is finished. Beside them: times.h,
// sources.h, names.h, situations.h and worksheets.h.
#pragma once

#include "content/base/problem.h"
#include "content/guide.h"

namespace wijzer::content {

/// All breaches of the rules, in the guide's order.
Problems check_rules(const Guide& guide);

} // namespace wijzer::content
