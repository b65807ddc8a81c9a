// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/split_text.h"

#include "index/dutch.h"
#include "index/words.h"

namespace wijzer::index {

std::uint32_t Vocabulary::take(const std::string& folded) {
    const auto [entry, is_new] = m_numbers.try_emplace(folded, 0);
    std::uint32_t& number = entry->second;
    if (is_new && m_free.empty()) {
        number = static_cast<std::uint32_t>(m_words.size());
        m_words.push_back(&entry->first);
        m_stems.push_back(stem_dutch(folded));
        m_uses.push_back(0);
    } else if (is_new) {
        number = m_free.back();
        m_free.pop_back();
        m_words[number] = &entry->first;
        m_stems[number] = stem_dutch(folded);
    }
    ++m_uses[number];
    return number;
}

void Vocabulary::release(std::uint32_t number) {
    if (--m_uses[number] == 0) {
        m_numbers.erase(m_numbers.find(*m_words[number]));
        m_words[number] = nullptr;
        m_free.push_back(number);
    }
}

std::optional<std::uint32_t> Vocabulary::find(const std::string& folded) const {
    const auto known = m_numbers.find(folded);
    return known == m_numbers.end() ? std::nullopt : std::optional(known->second);
}

void SplitText::add_sentence(std::string_view sentence, Vocabulary& vocabulary) {
    m_text += sentence;
    for (const index::Word& word : split_words(sentence)) {
        m_words.push_back({vocabulary.take(word.folded), static_cast<std::uint32_t>(word.begin),
                           static_cast<std::uint32_t>(word.end)});
    }
    m_ends.push_back({m_text.size(), m_words.size()});
}

void SplitText::add_text(std::string_view text, Vocabulary& vocabulary) {
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

void SplitText::release(Vocabulary& vocabulary) const {
    for (const Word& word : m_words) {
        vocabulary.release(word.number);
    }
}

SplitText::Sentence SplitText::operator[](std::size_t index) const {
    const End begin = index == 0 ? End{} : m_ends[index - 1];
    const End end = m_ends[index];
    return {std::string_view(m_text).substr(begin.text, end.text - begin.text),
            std::span(m_words).subspan(begin.words, end.words - begin.words)};
}

std::size_t SplitText::bytes() const {
    return m_text.size() + m_words.size() * sizeof(Word) + m_ends.size() * sizeof(End);
}

} // namespace wijzer::index
