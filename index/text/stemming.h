// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes and gives folded words (words.h).
#pragma once

#include <string>
#include <string_view>

namespace wijzer::index {

/// The stem of a Dutch word: joins *transitie* with *transities*, *brief* with *brieven*, *begeleiden* with
/// *begeleidt*, but not with *beleid*, nor *taken* with *takken*; *afgesproken* with *afspreken*. By rules with short
/// lists of exceptions (dutch_endings.h) and of strong verbs (strong_verbs.h). Neither stemmer of Xapian will do:
/// Porter's undoes vowel length and misses -ies and -t, Kraaij and Pohlmann's merges *begeleiden* with *beleid* (see
/// "Porter's stemming algorithm for Dutch", 1994, for the problem). A stem is a key, not always a word.
std::string stem_dutch(std::string_view word);

} // namespace wijzer::index
