// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/records.h"

namespace wijzer::app::library {

/// Joins two copies of a library that both came from `base`: of each record the one that changed last. When both
/// changed a note in different ways, the later text comes first and the earlier one below it, so that no such text is
/// lost.
Records merge(const Records& base, const Records& ours, const Records& theirs);

/// What taking in another library's records did.
struct Intake {
    int added = 0;     ///< records that were not here
    int changed = 0;   ///< notes that got the other's text below their own, and workshops that became the later one
    int unchanged = 0; ///< were here already
};

/// Takes the present records of another library into `records`. Taking in the same ones again changes nothing. What
/// changes is given the time `now`.
Intake take_in(Records& records, const Records& others, TimePoint now);

/// Joins two texts into one note: the one that contains the other, or else both with a ruled line between them.
std::string join_texts(const std::string& first, const std::string& second);

} // namespace wijzer::app::library
