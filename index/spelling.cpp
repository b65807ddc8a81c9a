// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/spelling.h"

#include "index/dutch.h"

#include <algorithm>
#include <set>
#include <utility>

namespace wijzer::index {
namespace {

constexpr std::size_t shortest_corrected = 4; // bytes; any three letters are near to something
constexpr std::size_t short_word = 6;         // bytes; below this one error is the most
constexpr std::size_t longest_corrected = 40; // bytes; bounds the work
constexpr std::size_t shortest_likeness = 3;  // bytes
constexpr std::size_t most_candidates =
    4000; // words that begin alike; a big index has many more, and a key press no time

std::size_t most_errors(std::string_view word) {
    return word.size() < short_word ? 1 : 2;
}

} // namespace

std::size_t errors_in_beginning(std::string_view typed, std::string_view word, std::size_t most) {
    // Damerau and Levenshtein's table, row by row; the end of `word` is free.
    const std::size_t width = std::min(word.size(), typed.size() + most) + 1;
    std::vector<std::size_t> before(width);
    std::vector<std::size_t> last(width);
    std::vector<std::size_t> row(width);
    for (std::size_t column = 0; column < width; ++column) {
        last[column] = column;
    }
    for (std::size_t line = 1; line <= typed.size(); ++line) {
        row[0] = line;
        for (std::size_t column = 1; column < width; ++column) {
            const bool same = typed[line - 1] == word[column - 1];
            row[column] = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0U : 1U)});
            if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1]) {
                row[column] = std::min(row[column], before[column - 2] + 1);
            }
        }
        if (*std::min_element(row.begin(), row.end()) > most) {
            return most + 1;
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(*std::min_element(last.begin(), last.end()), most + 1);
}

std::string nearest_word(const Xapian::Database& database, const std::string& word) {
    if (word.size() < shortest_corrected || word.size() > longest_corrected) {
        return {};
    }
    try {
        return database.get_spelling_suggestion(word, static_cast<unsigned>(most_errors(word)));
    } catch (const Xapian::UnimplementedError&) {
        return {}; // an index in memory has no spellings
    }
}

std::string nearest_beginning(const Xapian::Database& database, const std::string& word) {
    if (word.size() < shortest_corrected || word.size() > longest_corrected) {
        return {};
    }
    std::string best;
    std::size_t fewest = most_errors(word) + 1;
    Xapian::doccount most_used = 0;
    std::size_t seen = 0;
    for (const std::string& opening : {word.substr(0, 2), word.substr(0, 1)}) {
        for (auto term = database.allterms_begin(opening);
             term != database.allterms_end(opening) && seen < most_candidates; ++term, ++seen) {
            const std::string known = *term;
            if (known.size() + 1 < word.size() || fewest == 0) {
                continue;
            }
            const std::size_t errors = errors_in_beginning(word, known, fewest);
            if (errors < fewest || (errors == fewest && !best.empty() && term.get_termfreq() > most_used)) {
                fewest = errors;
                most_used = term.get_termfreq();
                best = known;
            }
        }
        if (!best.empty()) {
            break;
        }
    }
    return best;
}

std::vector<std::string> words_like(const Xapian::Database& database, const std::string& word, std::size_t most) {
    std::vector<std::string> result;
    std::set<std::string> stems;
    std::size_t seen = 0;
    for (std::size_t length = std::min(word.size(), longest_corrected); length >= shortest_likeness; --length) {
        const std::string beginning = word.substr(0, length);
        std::vector<std::pair<Xapian::doccount, std::string>> found;
        for (auto term = database.allterms_begin(beginning);
             term != database.allterms_end(beginning) && seen < most_candidates; ++term, ++seen) {
            found.emplace_back(term.get_termfreq(), *term);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& one, const auto& other) { return one.first > other.first; });
        for (auto& [count, known] : found) {
            if (result.size() < most && stems.insert(stem_dutch(known)).second) {
                result.push_back(std::move(known));
            }
        }
    }
    return result;
}

} // namespace wijzer::index
