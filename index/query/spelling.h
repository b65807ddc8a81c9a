// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// The known words nearest to an unknown one: those with the fewest typing errors (a letter wrong, missing, too many,
/// or two swapped), and of these the one in most documents. Errors are counted in bytes: folded Dutch has one a letter.
struct Corrections {
    std::string whole;     ///< nearest when the word is complete; empty when no word is near
    std::string beginning; ///< nearest when it is still being typed: "transitiw" → "transitie"; empty when no word
                           ///< begins like it
    bool beginning_is_better = false; ///< it has fewer errors than a beginning of `whole`, or `whole` is empty
};

/// The first letter counts as right, unless the first two were swapped: people rarely miss it ("most misspellings have
/// the first letter right", Pollock & Zamora, "Collection and characterization of spelling errors", 1983), and it
/// bounds the search. The sorted words are walked letter by letter, and all words with a beginning that differs too
/// much are skipped at once (as in Schulz & Mihov, "Fast string correction with Levenshtein automata", 2002).
Corrections find_corrections(const Xapian::Database& database, const std::string& word);

/// The commonest known words that begin like `word`, those with the longest common beginning first, to offer when
/// nothing is found: "windturbine" → "windpark", "windmolens". One for each stem, `most` at most; none when not even
/// three letters begin a known word.
std::vector<std::string> words_like(const Xapian::Database& database, const std::string& word, std::size_t most);

} // namespace wijzer::index
