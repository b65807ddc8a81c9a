// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/analysis.h"
#include "index/query.h"
#include "index/schema.h"
#include "index/synonyms.h"
#include "index/words.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Turns the words of a question into a Xapian query over the schema. Kept apart from Searcher so that how a match is
/// weighed stands in one place.
///
/// Of every word the question is: does it stand there as itself, as its stem, as part of a compound, as a synonym, or
/// nearly (typo)? Each way has its factor (exact > stem > compound part > synonym > typo); the best way counts
/// (OP_MAX), once per width, and the words add up (OP_OR), so that a document that answers more of the question comes
/// first.
class SearchQueryBuilder {
  public:
    SearchQueryBuilder(const Xapian::Database& database, Analyser& analyser, const Synonyms& synonyms)
        : m_database(database), m_analyser(analyser), m_synonyms(synonyms) {}

    /// The query for `text`; empty when it has no words. What matched can be marked with `matcher`.
    Xapian::Query build(const std::string& text, LastWord last_word, WordMatcher& matcher);

    /// `text` with every unknown word replaced by its nearest spelling; empty when there is nothing to replace.
    std::string corrected(const std::string& text);

    static Xapian::Query filter(const Filters& filters);

  private:
    enum class Growing { no, yes };
    /// The ways in which one word may be met.
    struct Ways {
        WordForms forms;
        Growing growing = Growing::no;
        std::string spelling; ///< the nearest known word when this one is unknown
    };

    Xapian::Query word_query(const std::string& word, Growing growing, WordMatcher& matcher);
    Xapian::Query ways_in(const std::string& word, Width width, const Ways& ways) const;
    Xapian::Query phrase_alternative(const std::vector<std::string>& phrase, WordMatcher& matcher);
    Xapian::Query title_or_code(const std::string& text) const;
    double rarity(const std::string& word, const WordForms& forms) const;
    std::string nearest_spelling(const std::string& word) const;
    bool is_known(const std::string& word);

    const Xapian::Database& m_database;
    Analyser& m_analyser;
    const Synonyms& m_synonyms;
};

} // namespace wijzer::index
