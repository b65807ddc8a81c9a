// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/text/stemming.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wijzer::index {

/// The manifest's synonym groups, keyed by the stems of their words. An entry is a word, a phrase (whose stop words do
/// not count) or a facet's value as "facet:waarde" ("soort:interventie", "minuten:30" and "mensen:100" too), so that
/// "weinig voorbereiding" finds what is light to prepare. A facet's value only serves as what is found, not as what is
/// asked.
class Synonyms {
  public:
    explicit Synonyms(std::vector<content::SynonymGroup> groups);

    struct Meaning {
        std::vector<std::string> words; ///< folded, in order; empty for a facet
        std::string facet;              ///< "facet:waarde"
        std::string key;                ///< the stems of the words, joined by a space
    };
    /// A phrase of the question that has synonyms.
    struct Found {
        std::size_t first = 0; ///< its first word
        std::size_t count = 0; ///< how many words
        std::vector<Meaning> meanings;
    };

    /// The phrases in `words` (folded) that stand in a group; longer ones first.
    std::vector<Found> find(const std::vector<std::string>& words) const;
    bool has(const std::string& word) const { return m_by_phrase.contains(stem_dutch(word)); }

  private:
    void add(std::size_t group);
    /// Made for each question, since a question meets few of the many groups.
    static std::vector<Meaning> meanings_of(const content::SynonymGroup& group);

    std::vector<content::SynonymGroup> m_groups;
    std::unordered_map<std::string, std::vector<std::size_t>> m_by_phrase; ///< keys → groups
    std::size_t m_longest = 0;
};

} // namespace wijzer::index
