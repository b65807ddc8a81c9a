// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/record.h"
#include "index/word_matcher.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace wijzer::index {

/// A short text with the words that answered the question marked, as bytes [begin, end), in order and apart.
struct MarkedText {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> marks;
};

/// How far to look for a sentence: through helpt_bij and kort, or through the body as well.
enum class Depth { head, all };

/// The sentence of a document that answers best: from helpt_bij, kort or the body, whichever holds the most different
/// words. Without any, `kort`. At most about 160 characters; "…" stands where a sentence was cut.
MarkedText make_snippet(const Record& record, const WordMatcher& matcher, Depth depth = Depth::all);

/// `text` with its matching words marked.
MarkedText mark_words(std::string text, const WordMatcher& matcher);

} // namespace wijzer::index
