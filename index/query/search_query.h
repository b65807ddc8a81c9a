// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/near_pair.h"
#include "index/query/query.h"
#include "index/query/synonyms.h"
#include "index/query/word_queries.h"
#include "index/text/words.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// A question turned into a query, with what is needed to rank, mark and explain its hits.
struct BuiltQuery {
    Xapian::Query query; ///< empty when the question has no words
    bool has_words = true;
    std::vector<std::string> words;   ///< as typed, folded; a compound that no document has is divided into its parts
    std::string prefix;               ///< the last word when more of it may be typed, else empty
    std::vector<NearPair> near_pairs; ///< pairs whose nearness is scored after the query (search/proximity.h)
    WordMatcher matcher;
    Reasons reasons;
    std::string corrected; ///< the question in the spelling that was searched for; empty when it was searched as typed
};

/// Turns the words of a question into a Xapian query over the schema. Kept apart from Searcher, so that weights stand
/// in one place.
///
/// The words of the question add up (OP_OR), so that a document that answers more of it comes first. Instead of a word,
/// or of several in a row, a document may have them joined into a compound, or a synonym (OP_MAX: the better of the two
/// counts). An unknown word is asked for in its nearest spelling.
class SearchQueryBuilder {
  public:
    SearchQueryBuilder(const Xapian::Database& database, TermFrequencies& counts, Analyser& analyser,
                       const Synonyms& synonyms)
        : m_database(database), m_frequencies(counts), m_synonyms(synonyms),
          m_words(database, counts, analyser, m_built.matcher, m_built.reasons) {}

    /// The query for `text`. To be called once.
    BuiltQuery build(const std::string& text, LastWord last_word);

  private:
    /// A word of the question.
    struct Asked {
        std::string typed;
        std::string known; ///< the nearest spelling when the index does not know the word; else as typed
        bool is_significant = true;
        WordQueries::IsPrefix is_prefix = WordQueries::IsPrefix::no;
    };
    /// Words [first, first + count) of the significant ones and a query that may stand for them.
    struct Alternative {
        std::size_t first = 0;
        std::size_t count = 0;
        Xapian::Query query;
    };

    std::vector<Asked> asked_words(const std::vector<Word>& words, LastWord last_word);
    Asked asked_word(const std::string& typed, WordQueries::IsPrefix is_prefix);
    bool may_correct();
    void correct(Asked& asked) const;
    Xapian::Query query_for(const Asked& asked);
    std::vector<Alternative> synonym_alternatives(const std::vector<Asked>& significant);
    Xapian::Query facet_query(const std::string& facet, const std::string& asked, double weight);
    Xapian::Query meaning_query(const Synonyms::Meaning& meaning, const std::string& asked, double weight);
    std::vector<Alternative> joined_alternatives(const std::vector<Asked>& words);
    Xapian::Query joined_query(const Asked& one, const Asked& other);
    Xapian::Query title_or_code(const std::string& text);
    void find_near_pairs(const std::vector<Asked>& significant);
    Xapian::Query bonuses(const std::vector<Word>& words);

    const Xapian::Database& m_database;
    TermFrequencies& m_frequencies;
    const Synonyms& m_synonyms;
    int m_corrections = 0;               ///< corrections tried for this question
    std::vector<Xapian::Query> m_common; ///< queries for facet values that are too common to find documents by
    BuiltQuery m_built;
    WordQueries m_words;
};

} // namespace wijzer::index
