// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/reason.h"
#include "index/query/term_frequencies.h"
#include "index/schema/schema.h"
#include "index/text/analysis.h"
#include "index/text/word_matcher.h"

#include <map>
#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Term of the index → why a query asks for it; the strongest way when there are several.
using Reasons = std::map<std::string, Reason>;

/// Makes the query for one word, which matches as itself, as its stem, as part of a compound, or as the beginning of a
/// word. In each field the best way counts, with its own factor (OP_MAX); the fields add up, and the rarity of the word
/// multiplies the sum.
class WordQueries {
  public:
    enum class IsPrefix { no, yes };
    /// A word to look for, and how it came from the question.
    struct QueryTerm {
        std::string word;
        std::string asked;                   ///< as in the question
        MatchKind match = MatchKind::itself; ///< other than `itself` when it is not what was asked
        IsPrefix is_prefix = IsPrefix::no;
    };

    /// Fills `matcher` and `reasons` as it goes.
    WordQueries(const Xapian::Database& database, TermFrequencies& counts, Analyser& analyser, WordMatcher& matcher,
                Reasons& reasons)
        : m_database(database), m_frequencies(counts), m_analyser(analyser), m_matcher(matcher), m_reasons(reasons) {}

    /// The query for a word, weighed by its rarity times `factor`.
    Xapian::Query make(const QueryTerm& query_term, double factor = 1);
    Xapian::Query facet(const std::string& facet, const std::string& asked, double weight);

    double idf(const std::string& word);
    bool is_known(const std::string& word);
    /// Whether a document has the word, in whatever inflection or as part of a compound.
    bool occurs(const std::string& word);
    /// Whether so many documents have a facet's value, "vorm:online", that looking at each takes too long.
    bool is_costly_facet(const std::string& facet);
    /// Whether the guide has so many documents that looking at each takes too long.
    bool is_large() const;
    const std::vector<std::string>& parts_of(const std::string& word) { return m_analyser.forms(word).words; }
    bool begins_something(const std::string& word) const;

  private:
    Xapian::doccount documents_with(const QueryTerm& query_term, Field field);
    Xapian::doccount documents_with_parts(const QueryTerm& query_term, Field field);
    using Counting = Xapian::doccount (WordQueries::*)(const QueryTerm&, Field);
    /// Whether so many documents have it in this field that searching the next narrower one, where enough have it, will
    /// do.
    bool narrower_field_suffices(Counting counting, const QueryTerm& query_term, Field field);
    Xapian::Query term_kinds_in(const QueryTerm& query_term, Field field);
    Xapian::Query parts_in(const QueryTerm& query_term, Field field);
    /// The query for a term; empty when no document has it.
    Xapian::Query term(TermKind kind, Field field, const std::string& word, const QueryTerm& query_term,
                       MatchKind match);
    /// An upper bound on the documents that have a word with this stem. Adds two terms, since a word that is its own
    /// stem is posted as itself only.
    Xapian::doccount with_stem(const std::string& stem, Field field);
    /// The queries for words with this stem.
    std::vector<Xapian::Query> stem_queries_in(const std::string& stem, Field field, const QueryTerm& query_term,
                                               MatchKind match);
    void remember(const std::string& term, Reason reason);

    const Xapian::Database& m_database;
    TermFrequencies& m_frequencies;
    Analyser& m_analyser;
    WordMatcher& m_matcher;
    Reasons& m_reasons;
};

} // namespace wijzer::index
