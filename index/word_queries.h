// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/analysis.h"
#include "index/reason.h"
#include "index/schema.h"
#include "index/term_counts.h"
#include "index/word_matcher.h"

#include <map>
#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Term of the index → why a query asks for it; the strongest way when there are several.
using Reasons = std::map<std::string, Reason>;

/// Makes the query for one word: does it stand there as itself, as its stem, as part of a compound, or as the beginning
/// of a word? Each way has its factor and the best one counts (OP_MAX), once per width; the word's rarity multiplies
/// all.
class WordQueries {
  public:
    enum class Growing { no, yes };
    /// A word to look for, and how it came from the question.
    struct Asking {
        std::string word;
        std::string asked;     ///< as in the question
        Way way = Way::itself; ///< other than `itself` when it is not what was asked
        Growing growing = Growing::no;
    };

    /// Fills `matcher` and `reasons` as it goes.
    WordQueries(const Xapian::Database& database, TermCounts& counts, Analyser& analyser, WordMatcher& matcher,
                Reasons& reasons)
        : m_database(database), m_counts(counts), m_analyser(analyser), m_matcher(matcher), m_reasons(reasons) {}

    /// The query for a word, weighed by its rarity times `factor`.
    Xapian::Query make(const Asking& asking, double factor = 1);
    Xapian::Query facet(const std::string& facet, const std::string& asked, double weight);

    double rarity(const std::string& word);
    bool is_known(const std::string& word);
    /// Whether a document has the word, in whatever inflection or as part of a compound.
    bool stands(const std::string& word);
    /// Whether so many documents have a facet's value, "vorm:online", that looking at each takes too long.
    bool is_common_facet(const std::string& facet);
    /// Whether the guide has so many documents that looking at each takes too long.
    bool is_large() const;
    const std::vector<std::string>& parts_of(const std::string& word) { return m_analyser.forms(word).words; }
    bool begins_something(const std::string& word) const;

  private:
    Xapian::doccount documents_with(const Asking& asking, Width width);
    Xapian::doccount documents_with_parts(const Asking& asking, Width width);
    using Counting = Xapian::doccount (WordQueries::*)(const Asking&, Width);
    /// Whether so many documents have it there that the next narrower width will do, which has enough.
    bool is_too_wide(Counting counting, const Asking& asking, Width width);
    Xapian::Query ways_in(const Asking& asking, Width width);
    Xapian::Query parts_in(const Asking& asking, Width width);
    /// The query for a term, or none when no document has it.
    Xapian::Query term(Form form, Width width, const std::string& word, const Asking& asking, Way way);
    /// How many documents have a word with this stem, at most: a word that is its own stem is posted as itself alone.
    Xapian::doccount with_stem(const std::string& stem, Width width);
    /// The queries for words with this stem.
    std::vector<Xapian::Query> stem_in(const std::string& stem, Width width, const Asking& asking, Way way);
    void remember(const std::string& term, Reason reason);

    const Xapian::Database& m_database;
    TermCounts& m_counts;
    Analyser& m_analyser;
    WordMatcher& m_matcher;
    Reasons& m_reasons;
};

} // namespace wijzer::index
