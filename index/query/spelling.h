// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Known words nearest to one that is not: by fewest typing errors (a letter wrong, missing, too many, or two swapped),
/// then by most documents. Errors are counted in bytes: folded Dutch has one a letter.
struct Corrections {
    std::string whole; ///< of the word as it is; or empty
    std::string
        beginning; ///< of which a beginning is nearest, for who is still typing: "transitiw" → "transitie"; or empty
    bool beginning_is_better = false; ///< it has fewer errors than the beginning of `whole`
};

/// The first letter counts as right, unless the first two were swapped: people rarely miss it ("most misspellings have
/// the first letter right", Pollock & Zamora, "Collection and characterization of spelling errors", 1983), and it
/// bounds the search. Words are walked in their order and letter by letter, so that what begins too differently is
/// passed over whole (as in Schulz & Mihov, "Fast string correction with Levenshtein automata", 2002).
Corrections find_corrections(const Xapian::Database& database, const std::string& word);

/// The commonest known words that begin like `word`, the longest beginning first, for who finds nothing: "windturbine"
/// → "windpark", "windmolens". One of each stem, `most` at most; none when not even three letters begin a known word.
std::vector<std::string> words_like(const Xapian::Database& database, const std::string& word, std::size_t most);

} // namespace wijzer::index
