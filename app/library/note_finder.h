// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/records.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wijzer::app::library {

/// A note that a search found, with the line of it (trimmed) that holds the most of the words.
struct FoundNote {
    Note note;
    std::string line;
    std::vector<std::pair<std::size_t, std::size_t>> marks; ///< the words in it, as bytes [begin, end), in order
};

/// Finds words in notes at every key press: the words of a note are split once and kept until it changes.
class NoteFinder {
  public:
    /// Notes that hold all the words of a question, in text or title, each at the beginning of a word or as another
    /// form of it; accents, capitals and words such as "het" do not count. Newest first; without words, none.
    std::vector<FoundNote> find(const std::map<std::string, Note>& notes, const std::string& question);

  private:
    struct Word {
        std::string folded;
        std::string stem;
    };
    struct SplitNote {
        TimePoint changed{};
        std::string title;
        std::vector<Word> words;
    };

    static std::vector<Word> split(const std::string& text);
    static std::vector<Word> asked_words(const std::string& question);
    static bool answers(const Word& word, const Word& asked);
    static FoundNote found(const Note& note, const std::vector<Word>& asked);
    const std::vector<Word>& words_of(const Note& note);

    std::map<std::string, SplitNote> m_split; ///< by document
};

} // namespace wijzer::app::library
