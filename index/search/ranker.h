// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/search_query.h"
#include "index/search/document_cache.h"
#include "index/search/facet_spy.h"
#include "index/search/link_graph.h"

#include <cstddef>
#include <utility>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// So many words, or more, may tell a worry; fewer name something.
inline constexpr std::size_t fewest_words_of_worry = 4;

/// Documents in order.
struct Ranking {
    std::vector<Candidate> candidates;
    std::size_t total = 0;
    bool is_whole = false; ///< the candidates are all that match
};

/// By how much a document misses the time and the group of the filters.
FilterMismatch mismatch_of(const Record& record, const Filters& filters);
/// Whether a document that does not fit is near enough to be listed.
bool is_near(const FilterMismatch& mismatch, const Filters& filters);

/// Ranks the documents that answer a question, by Xapian's weights, by the nearness of words, and by the links between
/// documents. Leaves out what is weak beside the best.
class Ranker {
  public:
    /// Both must outlive this.
    Ranker(const Xapian::Database& database, DocumentCache& documents, std::size_t indexes)
        : m_database(database), m_documents(documents), m_links(database, static_cast<Xapian::docid>(indexes)) {}

    /// The best `limit` documents; it may hold more.
    Ranking rank(const BuiltQuery& built, const Filters& filters, std::size_t limit);
    /// The same, and a second ranking with the near misses, among other documents. It is empty when `limit` documents
    /// fit.
    std::pair<Ranking, Ranking> rank_with_near(const BuiltQuery& built, const Filters& filters, std::size_t limit);
    FacetCounts count_facets(const BuiltQuery& built, const Filters& filters);

  private:
    enum class Order { relevance, reading };

    Xapian::MSet match(const Xapian::Query& query, std::size_t limit, Order order, FacetSpy* spy = nullptr) const;
    Ranking rank_all(const BuiltQuery& built, const Filters& filters, std::size_t limit);
    std::pair<Ranking, Ranking> rank_together(const BuiltQuery& built, const Filters& filters);

    const Xapian::Database& m_database;
    DocumentCache& m_documents;
    LinkGraph m_links;
};

} // namespace wijzer::index
