// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/text/tokenized_text.h"
#include "index/text/word_matcher.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace wijzer::index {

/// A short text in which the words that match the question are marked. Marks are bytes [begin, end), in order, without
/// overlap.
struct MarkedText {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> marks;
};

/// Finds the sentence that answers one question best.
class SnippetMaker {
  public:
    /// Both must outlive this; the vocabulary may grow.
    SnippetMaker(const WordMatcher& matcher, const Vocabulary& vocabulary)
        : m_matcher(matcher), m_vocabulary(vocabulary) {}

    /// The sentence with the most different words of the question; of equals the first, `head` before `body`. When no
    /// sentence has any, the first of `head`, which must not be empty. At most about 170 bytes; "…" marks where it was
    /// cut.
    MarkedText make(const TokenizedText& head, const TokenizedText& body);

  private:
    enum class Verdict : char { unknown, no, yes };

    bool matches(const TokenizedText::Word& word);
    std::size_t different_matches(const TokenizedText::Sentence& sentence);

    const WordMatcher& m_matcher;
    const Vocabulary& m_vocabulary;
    std::vector<Verdict> m_verdicts; ///< by number of the word
};

} // namespace wijzer::index
