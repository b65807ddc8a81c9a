// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Dutch words that tell a person's name from another word with a capital. The lists can grow.
#pragma once

#include <set>
#include <string_view>

namespace wijzer::content {

using Words = std::set<std::string_view>;

/// Verb forms that have persons as their subject, in the singular and in the plural: "schreef", "schreven".
const Words& verbs_of_one();
const Words& verbs_of_several();

/// Common first names in writing about transitions and group work.
const Words& first_names();

/// "van", "De": a word of a surname.
bool is_particle(std::string_view word);

/// A word that begins a sentence before a name: "Volgens".
bool is_opener(std::string_view word);

/// Whether a name after this word can be the subject of the verb that follows. After "in" or "de eerste" it cannot;
/// after no word it can.
bool introduces_subject(std::string_view word);

} // namespace wijzer::content
