// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text → words, with their places in the text, so that a mark lands on what the author wrote, accents included.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::index {

/// Longer words are cut: Xapian takes terms of 245 bytes at most, and the longest prefix of a term has 2.
inline constexpr std::size_t maximum_word = 240; // bytes

/// A word of a text. `folded` is lower case without accents, apostrophes and soft hyphens; `begin` and `end` are bytes
/// in the text. A hyphen divides words ("co-creatie" is two); `joined_to_next` then tells that only a hyphen stands
/// between.
struct Word {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool joined_to_next = false;
};

/// The words of `text` in order. Any bytes will do; what is not UTF-8 divides words. A word longer than
/// `maximum_word` is cut there.
std::vector<Word> split_words(std::string_view text);

/// `text` as its folded words with one space between: the form in which titles are compared.
std::string fold(std::string_view text);

} // namespace wijzer::index
