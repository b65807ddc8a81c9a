// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/tokenized_text.h"

#include "index/text/stemming.h"
#include "index/text/words.h"

namespace wijzer::index {

std::uint32_t Vocabulary::free_number() {
    while (m_entries.size() >= m_most_words && !m_unused.empty()) {
        const std::uint32_t number = m_unused.front();
        m_unused.pop_front();
        m_entries[number].is_listed = false;
        if (m_entries[number].uses == 0) {
            m_numbers.erase(m_numbers.find(*m_entries[number].word));
            return number;
        }
    }
    m_entries.emplace_back();
    return static_cast<std::uint32_t>(m_entries.size() - 1);
}

std::uint32_t Vocabulary::take(const std::string& folded) {
    auto known = m_numbers.find(folded);
    if (known == m_numbers.end()) {
        const std::uint32_t number = free_number();
        known = m_numbers.emplace(folded, number).first;
        m_entries[number].word = &known->first;
        m_entries[number].stem = stem_dutch(folded);
    }
    ++m_entries[known->second].uses;
    return known->second;
}

void Vocabulary::release(std::uint32_t number) {
    Entry& entry = m_entries[number];
    if (--entry.uses == 0 && !entry.is_listed) {
        entry.is_listed = true;
        m_unused.push_back(number);
    }
}

std::optional<std::uint32_t> Vocabulary::find(const std::string& folded) const {
    const auto known = m_numbers.find(folded);
    return known == m_numbers.end() || m_entries[known->second].uses == 0 ? std::nullopt : std::optional(known->second);
}

void TokenizedText::add_sentence(std::string_view sentence, Vocabulary& vocabulary) {
    m_text += sentence;
    for (const index::Word& word : split_words(sentence)) {
        m_words.push_back({vocabulary.take(word.folded), static_cast<std::uint32_t>(word.begin),
                           static_cast<std::uint32_t>(word.end)});
    }
    m_ends.push_back({m_text.size(), m_words.size()});
}

void TokenizedText::add_text(std::string_view text, Vocabulary& vocabulary) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool stop =
            (text[at] == '.' || text[at] == '?' || text[at] == '!') && at + 1 < text.size() && text[at + 1] == ' ';
        if (stop || text[at] == '\n' || at + 1 == text.size()) {
            const std::size_t end = text[at] == '\n' ? at : at + 1;
            if (end > begin) {
                add_sentence(text.substr(begin, end - begin), vocabulary);
            }
            begin = stop ? at + 2 : at + 1;
        }
    }
}

void TokenizedText::release(Vocabulary& vocabulary) const {
    for (const Word& word : m_words) {
        vocabulary.release(word.number);
    }
}

TokenizedText::Sentence TokenizedText::operator[](std::size_t index) const {
    const End begin = index == 0 ? End{} : m_ends[index - 1];
    const End end = m_ends[index];
    return {std::string_view(m_text).substr(begin.text, end.text - begin.text),
            std::span(m_words).subspan(begin.words, end.words - begin.words)};
}

std::size_t TokenizedText::bytes() const {
    return m_text.size() + m_words.size() * sizeof(Word) + m_ends.size() * sizeof(End);
}

} // namespace wijzer::index
