// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Finds where words may be divided, with the hyphenation patterns of the system (libhyphen). Without patterns nothing
/// is divided. Reads the patterns when it divides its first word, because that takes as long as making a page. For one
/// thread.
class Hyphenator {
  public:
    /// `language` is a BCP 47 tag such as "nl".
    explicit Hyphenator(std::string_view language);
    ~Hyphenator();

    /// The byte offsets at which `word` (UTF-8) may be divided, ascending. At least three letters stay before and three
    /// after each, punctuation around the word not counted.
    std::vector<std::size_t> divide(std::string_view word) const;

    /// Does not divide this word from now until forget_whole().
    void keep_whole(const std::string& word) { m_whole.insert(word); }
    void forget_whole() { m_whole.clear(); }

  private:
    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
    std::set<std::string, std::less<>> m_whole;
};

} // namespace wijzer::app::layout
