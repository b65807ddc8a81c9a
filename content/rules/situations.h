// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A situation's advice must be usable: three to five interventions, best first, each once and with its reason; its
// programmes must be true: each part takes what the guide says that it takes, nobody sits for more than 90 minutes, and
// the day ends within a day.
#pragma once

#include "content/guide.h"
#include "content/rules/reporter.h"

namespace wijzer::content {

void check_situation(const Guide& guide, const Document& situation, const Reporter& reporter);

} // namespace wijzer::content
