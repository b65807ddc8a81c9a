// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Typing errors (a letter wrong, missing, too many, or two swapped) between `typed` and the best beginning of `word`;
/// `most` + 1 when there are more than `most`. Counts bytes: folded Dutch has one a letter.
std::size_t errors_in_beginning(std::string_view typed, std::string_view word, std::size_t most);

/// The known word nearest to an unknown one, or empty.
std::string nearest_word(const Xapian::Database& database, const std::string& word);

/// The beginning of a known word nearest to an unknown one that is still being typed, or empty: "transitiw" →
/// "transitie". The first letter counts as right: people rarely miss it, and it bounds the search.
std::string nearest_beginning(const Xapian::Database& database, const std::string& word);

/// The commonest known words that begin like `word`, the longest beginning first, for who finds nothing: "windturbine"
/// → "windpark", "windmolens". One of each stem, `most` at most; none when not even three letters begin a known word.
std::vector<std::string> words_like(const Xapian::Database& database, const std::string& word, std::size_t most);

} // namespace wijzer::index
