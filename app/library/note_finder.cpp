// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/note_finder.h"

#include "index/text/stemming.h"
#include "index/text/stop_words.h"
#include "index/text/words.h"

#include <algorithm>
#include <string_view>

namespace wijzer::app::library {
namespace {

constexpr const char* white_space = " \t\n";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::size_t first = text.find_first_not_of(white_space, begin);
        if (first < end) {
            lines.push_back(text.substr(first, text.find_last_not_of(white_space, end - 1) + 1 - first));
        }
        begin = end + 1;
    }
    return lines;
}

} // namespace

std::vector<NoteFinder::Word> NoteFinder::split(const std::string& text) {
    std::vector<Word> words;
    for (index::Word& word : index::split_words(text)) {
        std::string stem = index::stem_dutch(word.folded);
        words.push_back({std::move(word.folded), std::move(stem)});
    }
    return words;
}

std::vector<NoteFinder::Word> NoteFinder::asked_words(const std::string& question) {
    std::vector<Word> words = split(question);
    std::vector<Word> significant = words;
    std::erase_if(significant, [](const Word& word) { return index::is_stop_word(word.folded); });
    return significant.empty() ? words : significant; // only stop words: one may be the beginning of a longer word
}

bool NoteFinder::answers(const Word& word, const Word& asked) {
    return word.folded.starts_with(asked.folded) || word.stem == asked.stem;
}

const std::vector<NoteFinder::Word>& NoteFinder::words_of(const Note& note) {
    SplitNote& kept = m_split[note.document];
    if (kept.words.empty() || kept.changed != note.changed || kept.title != note.title) {
        kept = {note.changed, note.title, split(note.title + "\n" + note.text)};
    }
    return kept.words;
}

FoundNote NoteFinder::found(const Note& note, const std::vector<Word>& asked) {
    FoundNote best{note, {}, {}};
    std::size_t most = 0;
    for (std::string& line : lines_of(note.text)) {
        std::vector<std::pair<std::size_t, std::size_t>> marks;
        std::vector<bool> seen(asked.size());
        for (const index::Word& word : index::split_words(line)) {
            const Word forms{word.folded, index::stem_dutch(word.folded)};
            bool marked = false;
            for (std::size_t number = 0; number < asked.size(); ++number) {
                if (answers(forms, asked[number])) {
                    seen[number] = marked = true;
                }
            }
            if (marked) {
                marks.emplace_back(word.begin, word.end);
            }
        }
        const auto different = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
        if (best.line.empty() || different > most) {
            most = different;
            best.line = std::move(line);
            best.marks = std::move(marks);
        }
    }
    return best;
}

std::vector<FoundNote> NoteFinder::find(const std::map<std::string, Note>& notes, const std::string& question) {
    const std::vector<Word> asked = asked_words(question);
    std::vector<const Note*> matching;
    for (const auto& [document, note] : notes) {
        if (asked.empty() || note.presence == Presence::removed) {
            continue;
        }
        const std::vector<Word>& words = words_of(note);
        if (std::all_of(asked.begin(), asked.end(), [&](const Word& each) {
                return std::any_of(words.begin(), words.end(), [&](const Word& word) { return answers(word, each); });
            })) {
            matching.push_back(&note);
        }
    }
    std::stable_sort(matching.begin(), matching.end(),
                     [](const Note* a, const Note* b) { return a->changed > b->changed; });
    std::vector<FoundNote> result;
    for (const Note* note : matching) {
        result.push_back(found(*note, asked));
    }
    return result;
}

} // namespace wijzer::app::library
