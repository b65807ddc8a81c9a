// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An intervention's times must be true: whoever plans an afternoon with it relies on them.
//
//   the steps        each has its minutes; together they lie within `duur`
//   breaks           nobody sits for more than 90 minutes: a step called "Pauze" lies between. A step called "Sessie …"
//                    begins at another time, so the count starts again; a step that is longer than 90 minutes itself is
//                    a sitting of its own, and its text names the break in it
//   the variants     keep steps that exist, in their order; their minutes add up, and `duur` begins at the shortest;
//                    the section with the role "varianten" says the same: "**Korter (60 min).**" is the variant
//                    "korter"
#pragma once

#include "content/rules/reporter.h"

namespace wijzer::content {

void check_times(const Document& intervention, const Reporter& reporter);

} // namespace wijzer::content
