// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/snippet.h"

#include <algorithm>
#include <string_view>

namespace wijzer::index {
namespace {

constexpr std::size_t longest_snippet = 170;  // bytes, about two lines of a list
constexpr std::size_t lead_before_match = 60; // bytes of context before the first mark when a sentence must be cut
constexpr std::size_t same_beginning = 5;     // bytes; "regio" and "regio's" are one word to a reader
constexpr std::string_view ellipsis = "…";

/// Bytes [begin, end) of a sentence.
struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What to show of a sentence whose first match is at `match`: whole words, near that match.
Cut cut(const TokenizedText::Sentence& sentence, std::span<const TokenizedText::Word>::iterator match) {
    const auto& [text, words] = sentence;
    if (text.size() <= longest_snippet) {
        return {0, text.size()};
    }
    Cut result;
    if (match != words.end() && match->end > longest_snippet - lead_before_match) {
        const std::size_t wanted = match->begin - std::min<std::size_t>(match->begin, lead_before_match);
        result.begin = std::find_if(words.begin(), match, [&](const TokenizedText::Word& word) {
                           return word.begin >= wanted;
                       })->begin;
    }
    result.end = result.begin;
    for (const TokenizedText::Word& word : words) {
        if (word.end <= result.begin + longest_snippet) {
            result.end = std::max<std::size_t>(result.end, word.end);
        }
    }
    if (result.end <= result.begin) { // a single word longer than a snippet
        result.end = std::min(text.size(), result.begin + longest_snippet);
        while (result.end > result.begin && result.end < text.size() && (text[result.end] & 0xC0) == 0x80) {
            --result.end;
        }
    }
    return result;
}

} // namespace

bool SnippetMaker::matches(const TokenizedText::Word& word) {
    if (word.number >= m_verdicts.size()) {
        m_verdicts.resize(m_vocabulary.size(), Verdict::unknown);
    }
    Verdict& verdict = m_verdicts[word.number];
    if (verdict == Verdict::unknown) {
        verdict = m_matcher.matches(m_vocabulary.word(word.number), m_vocabulary.stem(word.number)) ? Verdict::yes
                                                                                                    : Verdict::no;
    }
    return verdict == Verdict::yes;
}

std::size_t SnippetMaker::different_matches(const TokenizedText::Sentence& sentence) {
    std::vector<std::string_view> found;
    for (const TokenizedText::Word& word : sentence.words) {
        if (!matches(word)) {
            continue;
        }
        const std::string_view beginning = std::string_view(m_vocabulary.word(word.number)).substr(0, same_beginning);
        if (std::find(found.begin(), found.end(), beginning) == found.end()) {
            found.push_back(beginning);
        }
    }
    return found.size();
}

MarkedText SnippetMaker::make(const TokenizedText& head, const TokenizedText& body) {
    TokenizedText::Sentence best = head[0];
    std::size_t most = m_matcher.empty() ? 0 : different_matches(best);
    for (const TokenizedText* text : {&head, &body}) {
        for (std::size_t at = 0; !m_matcher.empty() && at < text->size(); ++at) {
            const TokenizedText::Sentence sentence = (*text)[at];
            // Sentences come in order of preference: a later one must hold more words.
            if (const std::size_t count = different_matches(sentence); count > most) {
                most = count;
                best = sentence;
            }
        }
    }
    const auto is_match = [&](const TokenizedText::Word& word) { return !m_matcher.empty() && matches(word); };
    const auto [begin, end] = cut(best, std::find_if(best.words.begin(), best.words.end(), is_match));
    MarkedText marked{begin > 0 ? std::string(ellipsis) + ' ' : std::string{}, {}};
    const std::size_t shift = marked.text.size();
    marked.text += best.text.substr(begin, end - begin);
    for (const TokenizedText::Word& word : best.words) {
        if (word.begin >= begin && word.end <= end && is_match(word)) {
            marked.marks.emplace_back(word.begin - begin + shift, word.end - begin + shift);
        }
    }
    if (end < best.text.size()) {
        marked.text += ' ' + std::string(ellipsis);
    }
    return marked;
}

} // namespace wijzer::index
