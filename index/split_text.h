// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts split into words once, for many questions: at a key press nothing is folded again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijzer::index {

/// Gives every folded word of the texts that are kept a number, from 0 up, so that a question judges it once however
/// often they use it.
class Vocabulary {
  public:
    /// The word's number, for one use of it.
    std::uint32_t take(const std::string& folded);
    /// That use is over; after the last one the number may become another word's.
    void release(std::uint32_t number);
    std::optional<std::uint32_t> find(const std::string& folded) const; ///< nothing when no text has it
    const std::string& word(std::uint32_t number) const { return *m_words[number]; }
    const std::string& stem(std::uint32_t number) const { return m_stems[number]; }
    std::size_t size() const { return m_words.size(); } ///< above every number

  private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<const std::string*> m_words; ///< the keys of m_numbers, which stay where they are
    std::vector<std::string> m_stems;
    std::vector<std::uint32_t> m_uses;
    std::vector<std::uint32_t> m_free; ///< numbers
};

/// Sentences with their words. Holds a copy of the text.
class SplitText {
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
    /// Every sentence of a text in which a line break ends one too.
    void add_text(std::string_view text, Vocabulary& vocabulary);

    void release(Vocabulary& vocabulary) const; ///< of all its words; the text is of no use then

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
