// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/spelling.h"

#include "index/text/stemming.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

namespace wijzer::index {
namespace {

constexpr std::size_t shortest_corrected = 4; // bytes; any three letters are near to something
constexpr std::size_t short_word = 6;         // bytes; a shorter word may have one error at most
constexpr std::size_t longest_corrected = 40; // bytes; bounds the work
constexpr std::size_t shortest_likeness = 3;  // bytes
/// These bound the work of a key press: in a large index many words begin alike.
constexpr std::size_t most_candidates = 4000; // words
constexpr std::size_t most_steps = 6000;      // from word to word
/// In a large guide, a word that few documents use may be a typing error itself.
constexpr Xapian::doccount large_guide = 2000; // documents
constexpr Xapian::doccount least_used = 3;     // documents, in a large guide

std::size_t most_errors(std::string_view word) {
    return word.size() < short_word ? 1 : 2;
}

/// Walks through the words of the index with one opening, and keeps those nearest to what was typed.
class Walk {
  public:
    Walk(const Xapian::Database& database, const std::string& typed)
        : m_database(database), m_typed(typed), m_least_used(database.get_doccount() < large_guide ? 1 : least_used) {
        m_rows.emplace_back(typed.size() + 1);
        std::iota(m_rows.front().errors.begin(), m_rows.front().errors.end(), 0U);
        m_rows.front().fewest_so_far = typed.size();
    }

    void look_through(const std::string& opening) {
        const auto end = m_database.allterms_end(opening);
        auto term = m_database.allterms_begin(opening);
        for (std::size_t step = 0; term != end && step < most_steps; ++step) {
            const std::string known = *term;
            const std::size_t followed = follow(known);
            if (m_rows[followed].fewest_so_far <= m_beginning.errors || is_whole(known, followed)) {
                judge(known, followed, term.get_termfreq());
            }
            if (followed < known.size()) { // every word with this beginning has too many errors: skip them
                std::string next = known.substr(0, followed);
                next.back() = static_cast<char>(next.back() + 1); // UTF-8 has no 0xFF
                term.skip_to(next);
            } else {
                ++term;
            }
        }
    }

    Corrections corrections() const {
        return {m_whole.word, m_beginning.word,
                !m_beginning.word.empty() && (m_whole.word.empty() || m_beginning.errors < m_whole_as_beginning)};
    }

  private:
    /// A row of the Damerau-Levenshtein table: for one beginning of a known word, the errors of each beginning of what
    /// was typed.
    struct Row {
        explicit Row(std::size_t width) : errors(width) {}

        std::vector<std::size_t> errors;
        std::size_t fewest_so_far = 0; ///< of the whole typed word, against this beginning or a shorter one
    };
    struct Best {
        std::string word;
        std::size_t errors = 0;
        Xapian::doccount used = 0;
    };

    /// Fills the rows for a word until there are too many errors. Returns how many of its bytes have a row.
    std::size_t follow(const std::string& known) {
        const auto same = std::mismatch(known.begin(), known.end(), m_followed.begin(), m_followed.end()).first;
        auto length = static_cast<std::size_t>(same - known.begin());
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(length) + 1, m_rows.end());
        const auto fewest = [this] {
            return *std::min_element(m_rows.back().errors.begin(), m_rows.back().errors.end());
        };
        while (length < known.size() && fewest() <= m_most) {
            add_row(known, length++);
        }
        m_followed = known.substr(0, length);
        return length;
    }

    void add_row(const std::string& known, std::size_t at) {
        const std::vector<std::size_t>& above = m_rows[at].errors;
        Row row(above.size());
        row.errors[0] = at + 1;
        for (std::size_t to = 1; to < above.size(); ++to) {
            const std::size_t wrong = known[at] == m_typed[to - 1] ? 0 : 1;
            row.errors[to] = std::min({above[to] + 1, row.errors[to - 1] + 1, above[to - 1] + wrong});
            if (at > 0 && to > 1 && known[at] == m_typed[to - 2] && known[at - 1] == m_typed[to - 1]) {
                row.errors[to] = std::min(row.errors[to], m_rows[at - 1].errors[to - 2] + 1);
            }
        }
        row.fewest_so_far = std::min(m_rows[at].fewest_so_far, row.errors.back());
        m_rows.push_back(std::move(row));
    }

    bool is_whole(const std::string& known, std::size_t followed) const {
        return followed == known.size() && m_rows.back().errors.back() <= m_whole.errors;
    }

    void judge(const std::string& known, std::size_t followed, Xapian::doccount used) {
        if (used < m_least_used) {
            return;
        }
        const std::size_t as_beginning = m_rows[followed].fewest_so_far;
        if (is_better(m_beginning, as_beginning, used)) {
            m_beginning = {known, as_beginning, used};
        }
        if (is_whole(known, followed) && is_better(m_whole, m_rows.back().errors.back(), used)) {
            m_whole = {known, m_rows.back().errors.back(), used};
            m_whole_as_beginning = as_beginning;
            m_most = m_whole.errors;
        }
    }

    static bool is_better(const Best& than, std::size_t errors, Xapian::doccount used) {
        return errors < than.errors || (errors == than.errors && (than.word.empty() || used > than.used));
    }

    const Xapian::Database& m_database;
    const std::string& m_typed;
    Xapian::doccount m_least_used;
    std::size_t m_most = most_errors(m_typed);
    std::vector<Row> m_rows; ///< of the beginnings of m_followed, from the empty one up
    std::string m_followed;
    Best m_whole{{}, m_most, 0};
    Best m_beginning{{}, m_most, 0};
    std::size_t m_whole_as_beginning = 0; ///< errors
};

} // namespace

Corrections find_corrections(const Xapian::Database& database, const std::string& word) {
    if (word.size() < shortest_corrected || word.size() > longest_corrected) {
        return {};
    }
    Walk walk(database, word);
    walk.look_through(word.substr(0, 1));
    if (word[1] != word[0]) {
        walk.look_through({word[1], word[0]});
    }
    return walk.corrections();
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
