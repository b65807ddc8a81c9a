// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/dutch.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wijzer::index {

/// The manifest's synonym groups, keyed by the stems of their words.
class Synonyms {
  public:
    /// `groups` as in the manifest: each entry a word or a phrase, all of one group meaning the same.
    Synonyms(const std::vector<std::vector<std::string>>& groups);

    /// A phrase of the question that has synonyms.
    struct Found {
        std::size_t first = 0;                              ///< its first word
        std::size_t count = 0;                              ///< how many words
        std::vector<std::vector<std::string>> alternatives; ///< each a phrase of folded words
    };

    /// The phrases in `words` (folded) that stand in a group; longer ones first where they overlap.
    std::vector<Found> find(const std::vector<std::string>& words) const;

  private:
    using Phrase = std::vector<std::string>;
    std::vector<std::vector<Phrase>> m_groups;
    std::unordered_map<std::string, std::vector<std::size_t>> m_by_phrase; ///< stems joined by a space → groups
    std::size_t m_longest = 0;
};

} // namespace wijzer::index
