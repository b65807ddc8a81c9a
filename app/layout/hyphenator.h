// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Where Dutch words may be divided, from the hyphenation patterns of the system (libhyphen). Without patterns nothing
/// is divided. Reads them when a word is divided for the first time, which takes as long as a page. For one thread.
class Hyphenator {
  public:
    /// `language` is a BCP 47 tag such as "nl".
    explicit Hyphenator(std::string_view language);
    ~Hyphenator();

    /// The byte offsets at which `word` may be divided, ascending; at least three letters stay before and
    /// three after, marks around the word aside.
    std::vector<std::size_t> divide(std::string_view word) const;

    /// From now on this word is not divided, until forget_whole().
    void keep_whole(const std::string& word) { m_whole.insert(word); }
    void forget_whole() { m_whole.clear(); }

  private:
    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
    std::set<std::string, std::less<>> m_whole;
};

} // namespace wijzer::app::layout
