// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/snippet.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace wijzer::index {
namespace {

constexpr std::size_t longest_snippet = 170;  // bytes, about two lines of a list
constexpr std::size_t lead_before_match = 60; // bytes of context before the first mark when a sentence must be cut
constexpr std::string_view ellipsis = "…";

/// How many different words of `sentence` match.
std::size_t different_matches(std::string_view sentence, const WordMatcher& matcher) {
    std::set<std::string> found;
    for (const Word& word : split_words(sentence)) {
        if (matcher.matches(word.folded)) {
            found.insert(word.folded.substr(0, 5)); // "regio" and "regio's" are one word to a reader
        }
    }
    return found.size();
}

std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> result;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool stop =
            (text[at] == '.' || text[at] == '?' || text[at] == '!') && at + 1 < text.size() && text[at + 1] == ' ';
        if (stop || text[at] == '\n' || at + 1 == text.size()) {
            const std::size_t end = text[at] == '\n' ? at : at + 1;
            if (end > begin) {
                result.push_back(text.substr(begin, end - begin));
            }
            begin = stop ? at + 2 : at + 1;
        }
    }
    return result;
}

/// Cuts at word borders, around the first match.
std::string shorten(std::string_view sentence, const WordMatcher& matcher) {
    if (sentence.size() <= longest_snippet) {
        return std::string(sentence);
    }
    const std::vector<Word> words = split_words(sentence);
    const auto match =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return matcher.matches(word.folded); });
    std::size_t begin = 0;
    if (match != words.end() && match->end > longest_snippet - lead_before_match) {
        const std::size_t wanted = match->begin - std::min(match->begin, lead_before_match);
        begin = std::find_if(words.begin(), match, [&](const Word& word) { return word.begin >= wanted; })->begin;
    }
    std::size_t end = begin;
    for (const Word& word : words) {
        if (word.end <= begin + longest_snippet) {
            end = std::max(end, word.end);
        }
    }
    if (end <= begin) { // one endless word
        end = std::min(sentence.size(), begin + longest_snippet);
        while (end > begin && end < sentence.size() && (sentence[end] & 0xC0) == 0x80) {
            --end;
        }
    }
    std::string text = begin > 0 ? std::string(ellipsis) + ' ' : std::string{};
    text += sentence.substr(begin, end - begin);
    return end < sentence.size() ? text + ' ' + std::string(ellipsis) : text;
}

} // namespace

MarkedText mark_words(std::string text, const WordMatcher& matcher) {
    MarkedText marked{std::move(text), {}};
    for (const Word& word : split_words(marked.text)) {
        if (matcher.matches(word.folded)) {
            marked.marks.emplace_back(word.begin, word.end);
        }
    }
    return marked;
}

MarkedText make_snippet(const Record& record, const WordMatcher& matcher, Depth depth) {
    std::string_view best = record.summary;
    std::size_t most = matcher.empty() ? 0 : different_matches(best, matcher);
    const auto consider = [&](std::string_view sentence) {
        // The order of asking is the order of preference: a later sentence must hold more.
        if (const std::size_t count = different_matches(sentence, matcher); count > most) {
            most = count;
            best = sentence;
        }
    };
    if (!matcher.empty()) {
        for (const std::string& sentence : record.helps_with) {
            consider(sentence);
        }
        for (const std::string_view sentence :
             depth == Depth::all ? sentences(record.body) : std::vector<std::string_view>{}) {
            consider(sentence);
        }
    }
    return mark_words(shorten(best, matcher), matcher);
}

} // namespace wijzer::index
