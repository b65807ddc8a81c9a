// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts split into words once, for many questions: at a key press nothing is folded again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijzer::index {

/// Numbers the folded words of the texts that are kept, from 0 up, so that a question judges each word once, however
/// often texts use it. From `most_words` words on, a new word takes the number of a word that no text uses any more.
class Vocabulary {
  public:
    explicit Vocabulary(std::size_t most_words = default_most_words) : m_most_words(most_words) {}

    /// The number of a word. Counts one use, which release() ends.
    std::uint32_t take(const std::string& folded);
    /// Ends one use of a word.
    void release(std::uint32_t number);
    std::optional<std::uint32_t> find(const std::string& folded) const; ///< nothing when no text has it
    const std::string& word(std::uint32_t number) const { return *m_entries[number].word; }
    const std::string& stem(std::uint32_t number) const { return m_entries[number].stem; }
    std::size_t size() const { return m_entries.size(); } ///< greater than every number

  private:
    static constexpr std::size_t default_most_words = 100'000; ///< more when texts use that many

    struct Entry {
        const std::string* word = nullptr; ///< the key of m_numbers, which stays where it is
        std::string stem;
        std::uint32_t uses = 0;
        bool is_listed = false; ///< in m_unused
    };

    /// A number that no text uses, or a new one.
    std::uint32_t free_number();

    std::size_t m_most_words;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<Entry> m_entries;
    std::deque<std::uint32_t> m_unused; ///< candidates for a new word; some are in use again
};

/// Sentences with their words. Holds a copy of the text.
class TokenizedText {
  public:
    struct Word {
        std::uint32_t number = 0; ///< in the vocabulary
        std::uint32_t begin = 0;  ///< bytes in the sentence
        std::uint32_t end = 0;
    };
    struct Sentence {
        std::string_view text;
        std::span<const Word> words;
    };

    void add_sentence(std::string_view sentence, Vocabulary& vocabulary);
    /// Adds each sentence of a text. ".", "?" or "!" before a space ends one, and so does a line break.
    void add_text(std::string_view text, Vocabulary& vocabulary);

    void release(Vocabulary& vocabulary) const; ///< ends the use of all its words; the text must not be used after that

    std::size_t size() const { return m_ends.size(); }
    Sentence operator[](std::size_t index) const;
    std::size_t bytes() const; ///< of memory, roughly

  private:
    struct End {
        std::size_t text = 0;
        std::size_t words = 0;
    };
    std::string m_text;
    std::vector<Word> m_words;
    std::vector<End> m_ends; ///< of each sentence
};

} // namespace wijzer::index
