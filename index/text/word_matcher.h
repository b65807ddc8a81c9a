// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/text/stemming.h"
#include "index/text/words.h"

#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace wijzer::index {

/// Says which words of a text answer a question: for snippets, and for marks on the page. A value; for one thread at a
/// time.
class WordMatcher {
  public:
    /// Matches words with the stem of this one, and compounds that begin or end with it.
    void add_word(const std::string& folded);
    /// Matches words that begin like this one, which is still being typed.
    void add_beginning(const std::string& folded);
    bool empty() const { return m_stems.empty() && m_beginnings.empty(); }
    bool matches(const std::string& folded) const;
    bool matches(const std::string& folded, const std::string& stem) const; ///< for a stem that is known already

  private:
    bool begins(const std::string& folded) const;
    bool has_stem(const std::string& stem) const;

    std::unordered_set<std::string> m_stems;
    std::unordered_set<std::string> m_openings; ///< the first letters of the stems
    std::vector<std::string> m_compound_parts;
    std::vector<std::string> m_beginnings;
};

} // namespace wijzer::index
