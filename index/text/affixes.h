// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests whether a word begins or ends with one of many short texts. Stemming does little else, and takes most of the
// time of opening a search and of reading a text. Letters are compared one by one, since a call of memcmp takes longer
// than comparing a few letters.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace wijzer::index {

constexpr bool begins_with(std::string_view word, std::string_view beginning) {
    if (word.size() < beginning.size()) {
        return false;
    }
    std::size_t at = 0;
    while (at < beginning.size() && word[at] == beginning[at]) {
        ++at;
    }
    return at == beginning.size();
}

constexpr bool ends_with(std::string_view word, std::string_view ending) {
    if (word.size() < ending.size()) {
        return false;
    }
    std::size_t left = ending.size();
    for (std::size_t at = word.size(); left > 0 && word[at - 1] == ending[left - 1]; --at) {
        --left;
    }
    return left == 0;
}

/// A set of endings. None may be empty, and each must end in a letter from a to z.
template<std::size_t Count> class EndingSet {
  public:
    template<typename... Endings>
    constexpr explicit(false) EndingSet(Endings... endings) : m_endings{std::string_view(endings)...} {
        std::sort(m_endings.begin(), m_endings.end(),
                  [](std::string_view one, std::string_view other) { return one.back() < other.back(); });
        std::size_t at = 0;
        for (std::size_t letter = 0; letter <= letters; ++letter) {
            while (at < Count && static_cast<std::size_t>(m_endings[at].back() - 'a') < letter) {
                ++at;
            }
            m_first[letter] = at;
        }
    }

    /// Whether `word` ends with one of them.
    constexpr bool is_end_of(std::string_view word) const {
        if (word.empty() || word.back() < 'a' || word.back() > 'z') {
            return false;
        }
        const auto letter = static_cast<std::size_t>(word.back() - 'a');
        for (std::size_t at = m_first[letter]; at < m_first[letter + 1]; ++at) {
            if (ends_with(word, m_endings[at])) {
                return true;
            }
        }
        return false;
    }

  private:
    static constexpr std::size_t letters = 26;

    std::array<std::string_view, Count> m_endings;  ///< sorted by last letter
    std::array<std::size_t, letters + 1> m_first{}; ///< index of the first ending for each last letter
};

template<typename... Endings> EndingSet(Endings...) -> EndingSet<sizeof...(Endings)>;

} // namespace wijzer::index
