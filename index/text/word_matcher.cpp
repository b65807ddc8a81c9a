// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/word_matcher.h"

#include <algorithm>

namespace wijzer::index {
namespace {

constexpr std::size_t shortest_compound_part = 5; // bytes; shorter ones begin too many words that mean something else

/// Bytes that stemming rarely changes. Where it does (*gemaakt*, *dacht*), `matches` without a stem misses the word.
constexpr std::size_t opening_length = 2;

} // namespace

void WordMatcher::add_word(const std::string& folded) {
    const std::string stem = stem_dutch(folded);
    if (!m_stems.insert(stem).second) {
        return;
    }
    m_openings.insert(stem.substr(0, opening_length));
    if (stem.size() >= shortest_compound_part) {
        m_compound_parts.push_back(stem);
    }
}

void WordMatcher::add_beginning(const std::string& folded) {
    m_beginnings.push_back(folded);
}

bool WordMatcher::begins(const std::string& folded) const {
    return std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [&](const std::string& beginning) { return folded.starts_with(beginning); });
}

bool WordMatcher::has_stem(const std::string& stem) const {
    return m_stems.contains(stem) ||
           std::any_of(m_compound_parts.begin(), m_compound_parts.end(), [&](const std::string& part) {
               return stem.size() > part.size() && (stem.starts_with(part) || stem.ends_with(part));
           });
}

bool WordMatcher::matches(const std::string& folded, const std::string& stem) const {
    return begins(folded) || has_stem(stem);
}

bool WordMatcher::matches(const std::string& folded) const {
    if (begins(folded)) {
        return true;
    }
    const bool may_be_part =
        std::any_of(m_compound_parts.begin(), m_compound_parts.end(), [&](const std::string& part) {
            return folded.size() > part.size() && folded.find(part) != std::string::npos;
        });
    // Stemming is expensive, so most words are ruled out first.
    return (may_be_part || m_openings.contains(folded.substr(0, opening_length))) && has_stem(stem_dutch(folded));
}

} // namespace wijzer::index
