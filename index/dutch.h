// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What search knows of Dutch. Every function takes and gives folded words (words.h).
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace Xapian {
class Stem;
}

namespace wijzer::index {

/// Stems Dutch words: a plural -s off (with exceptions such as *proces*), then Porter's Dutch algorithm (Kraaij &
/// Pohlmann describe the problem in "Porter's stemming algorithm for Dutch", 1994). Joins *transitie* with *transities*
/// and *begeleiden* with *begeleidt*, but not with *beleid*. Not safe for use by two threads at once.
class DutchStemmer {
  public:
    DutchStemmer();
    ~DutchStemmer();
    DutchStemmer(DutchStemmer&&) noexcept;
    DutchStemmer& operator=(DutchStemmer&&) noexcept;

    std::string stem(const std::string& word) const;

  private:
    std::unique_ptr<Xapian::Stem> m_porter;
};

/// Words too common to say what a question is about.
bool is_stop_word(std::string_view word);

} // namespace wijzer::index
