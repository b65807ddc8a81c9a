// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/spelling_writer.h"

#include "index/schema.h"

#include <limits>

namespace wijzer::index {
namespace {

constexpr std::size_t most_uncommitted = 20'000; // words; Xapian holds 3 kB for each
constexpr std::size_t shortest = 4;              // bytes; shorter words are not worth correcting
constexpr Xapian::doccount small_guide = 2'000;  // documents; in a larger one a word must be used more than once
constexpr Xapian::doccount least_used = 3;       // documents, in a larger one

template<typename Function> void unless_in_memory(Function function) {
    try {
        function();
    } catch (const Xapian::UnimplementedError&) {
    }
}

} // namespace

bool may_correct_to(const std::string& term) {
    return term.size() >= shortest && (term.front() < 'A' || term.front() > 'Z');
}

bool is_worth_correcting_to(const Xapian::Database& database, const std::string& word, Xapian::doccount used) {
    if (database.get_doccount() >= small_guide) {
        return used >= least_used;
    }
    return used > 1 || (used == 1 && database.term_exists(std::string(term_prefix(Form::itself, Width::key)) + word));
}

std::vector<WordCount> words_to_correct_to(const Xapian::Database& database) {
    std::vector<WordCount> words;
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
        if (std::string word = *term;
            may_correct_to(word) && is_worth_correcting_to(database, word, term.get_termfreq())) {
            words.emplace_back(std::move(word), term.get_termfreq());
        }
    }
    return words;
}

void write_spellings(std::span<const WordCount> words, Xapian::WritableDatabase& database) {
    unless_in_memory([&] {
        for (std::size_t at = 0; at < words.size(); ++at) {
            database.add_spelling(words[at].first, words[at].second);
            if ((at + 1) % most_uncommitted == 0) {
                database.commit();
            }
        }
        database.commit();
    });
}

void change_spelling(const WordCount& word, Xapian::WritableDatabase& database) {
    unless_in_memory([&] {
        database.remove_spelling(word.first, std::numeric_limits<Xapian::termcount>::max());
        if (word.second > 0) {
            database.add_spelling(word.first, word.second);
        }
    });
}

} // namespace wijzer::index
