// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/synonyms.h"

#include "index/text/stop_words.h"
#include "index/text/words.h"

#include <algorithm>
#include <utility>

namespace wijzer::index {
namespace {

/// The stems [first, first + count), joined by spaces.
std::string key_of(const std::vector<std::string>& stems, std::size_t first, std::size_t count) {
    std::string key;
    for (std::size_t at = first; at < first + count; ++at) {
        key += (key.empty() ? "" : " ") + stems[at];
    }
    return key;
}

std::vector<std::string> stems_of(const std::vector<std::string>& words) {
    std::vector<std::string> stems;
    for (const std::string& word : words) {
        stems.push_back(stem_dutch(word));
    }
    return stems;
}

std::string key_of(const std::vector<std::string>& words) {
    return key_of(stems_of(words), 0, words.size());
}

std::vector<std::string> significant_words_of(const std::string& entry) {
    std::vector<std::string> all;
    std::vector<std::string> significant;
    for (const Word& word : split_words(entry)) {
        all.push_back(word.folded);
        if (!is_stop_word(word.folded)) {
            significant.push_back(word.folded);
        }
    }
    return significant.empty() ? all : significant;
}

bool is_facet(const std::string& entry) {
    return entry.find(':') != std::string::npos && entry.find(' ') == std::string::npos;
}

} // namespace

Synonyms::Synonyms(std::vector<content::SynonymGroup> groups) : m_groups(std::move(groups)) {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        add(group);
    }
}

void Synonyms::add(std::size_t group) {
    for (const std::string& entry : m_groups[group].asked) {
        const std::vector<std::string> words =
            is_facet(entry) ? std::vector<std::string>{} : significant_words_of(entry);
        if (words.empty()) {
            continue;
        }
        m_longest = std::max(m_longest, words.size());
        std::vector<std::size_t>& groups = m_by_phrase[key_of(words)];
        if (groups.empty() || groups.back() != group) {
            groups.push_back(group);
        }
    }
}

std::vector<Synonyms::Meaning> Synonyms::meanings_of(const content::SynonymGroup& group) {
    std::vector<Meaning> meanings;
    for (const std::string& entry : group.found) {
        if (is_facet(entry)) {
            meanings.push_back({{}, entry, {}});
        } else if (std::vector<std::string> words = significant_words_of(entry); !words.empty()) {
            std::string key = key_of(words);
            meanings.push_back({std::move(words), {}, std::move(key)});
        }
    }
    return meanings;
}

std::vector<Synonyms::Found> Synonyms::find(const std::vector<std::string>& words) const {
    const std::vector<std::string> stems = stems_of(words);
    std::vector<Found> result;
    for (std::size_t count = std::min(m_longest, words.size()); count > 0; --count) {
        for (std::size_t first = 0; first + count <= words.size(); ++first) {
            const std::string key = key_of(stems, first, count);
            const auto groups = m_by_phrase.find(key);
            if (groups == m_by_phrase.end()) {
                continue;
            }
            Found found{first, count, {}};
            for (const std::size_t group : groups->second) {
                for (Meaning& meaning : meanings_of(m_groups[group])) {
                    if (meaning.key != key) {
                        found.meanings.push_back(std::move(meaning));
                    }
                }
            }
            result.push_back(std::move(found));
        }
    }
    return result;
}

} // namespace wijzer::index
