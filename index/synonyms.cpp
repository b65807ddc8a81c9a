// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/synonyms.h"

#include "index/words.h"

#include <algorithm>

namespace wijzer::index {
namespace {

template<typename Words> std::string key_of(const Words& words, std::size_t first, std::size_t count) {
    std::string key;
    for (std::size_t index = first; index < first + count; ++index) {
        key += (key.empty() ? "" : " ") + stem_dutch(words[index]);
    }
    return key;
}

} // namespace

Synonyms::Synonyms(const std::vector<std::vector<std::string>>& groups) {
    for (const std::vector<std::string>& group : groups) {
        std::vector<Phrase> phrases;
        for (const std::string& entry : group) {
            Phrase phrase;
            for (const Word& word : split_words(entry)) {
                phrase.push_back(word.folded);
            }
            if (phrase.empty()) {
                continue;
            }
            m_longest = std::max(m_longest, phrase.size());
            m_by_phrase[key_of(phrase, 0, phrase.size())].push_back(m_groups.size());
            phrases.push_back(std::move(phrase));
        }
        m_groups.push_back(std::move(phrases));
    }
}

std::vector<Synonyms::Found> Synonyms::find(const std::vector<std::string>& words) const {
    std::vector<Found> result;
    for (std::size_t count = std::min(m_longest, words.size()); count > 0; --count) {
        for (std::size_t first = 0; first + count <= words.size(); ++first) {
            const std::string key = key_of(words, first, count);
            const auto groups = m_by_phrase.find(key);
            if (groups == m_by_phrase.end()) {
                continue;
            }
            Found found{first, count, {}};
            for (const std::size_t group : groups->second) {
                for (const Phrase& phrase : m_groups[group]) {
                    if (key_of(phrase, 0, phrase.size()) != key) {
                        found.alternatives.push_back(phrase);
                    }
                }
            }
            result.push_back(std::move(found));
        }
    }
    return result;
}

} // namespace wijzer::index
