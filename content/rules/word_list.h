// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

/// Knows the letters of ASCII and Latin-1.
bool begins_with_capital(std::string_view word);
std::string with_small_first(std::string_view word);
/// "Kahane" of "Kahane’s".
std::string_view without_genitive(std::string_view word);

/// A text in words; what stands between two of them tells whether they belong together. The text must outlive it.
class WordList {
  public:
    explicit WordList(std::string_view text);

    std::size_t size() const { return m_words.size(); }
    std::string_view operator[](std::size_t at) const { return m_words[at]; }
    /// Where word `at` begins in the text.
    std::size_t begin_of(std::size_t at) const { return static_cast<std::size_t>(m_words[at].data() - m_text.data()); }
    /// What stands after word `at`, up to the next one or the end.
    std::string_view gap(std::size_t at) const {
        const std::size_t end = begin_of(at) + m_words[at].size();
        return m_text.substr(end, (at + 1 < size() ? begin_of(at + 1) : m_text.size()) - end);
    }
    /// All of the text after word `at`.
    std::string_view after(std::size_t at) const { return m_text.substr(begin_of(at) + m_words[at].size()); }
    /// The byte before word `at`; a line end at the beginning of the text.
    char before(std::size_t at) const { return begin_of(at) == 0 ? '\n' : m_text[begin_of(at) - 1]; }
    /// The next word, when only a space lies between.
    std::string_view next(std::size_t at) const {
        return at + 1 < size() && gap(at) == " " ? m_words[at + 1] : std::string_view{};
    }
    /// The word before, likewise.
    std::string_view previous(std::size_t at) const {
        return at > 0 && gap(at - 1) == " " ? m_words[at - 1] : std::string_view{};
    }

  private:
    std::size_t mark_length(std::size_t at) const;
    std::size_t word_length(std::size_t at) const;

    std::string_view m_text;
    std::vector<std::string_view> m_words;
};

/// Words that together are one name, by their places.
struct Name {
    std::size_t first;
    std::size_t last; ///< the surname
};

/// Whether word `at` is an initial, "R." or one of "J.L.A.", with a word after it.
bool is_initial(const WordList& words, std::size_t at);

/// The names in a list that begins at `at`, such as "Gearty, Bradbury-Huang en Reason"; otherwise the one name there
/// ("Booth Sweeney", "De Vicente Lopez", "R. Lewis", "Suzanne van den Bosch"), or none. Any word with a capital may be
/// a name.
std::vector<Name> read_names(const WordList& words, std::size_t at);

} // namespace wijzer::content
