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

/// Documents in order.
struct Ranking {
    std::vector<Candidate> candidates;
    std::size_t total = 0;
    bool is_whole = false; ///< no more match than these
};

/// What a document asks beyond the time and the group of the filters.
FilterMismatch mismatch_of(const Record& record, const Filters& filters);
/// Whether a document that does not fit is still worth a line.
bool is_near(const FilterMismatch& mismatch, const Filters& filters);

/// Puts the documents that answer a question in order: Xapian's weights, words that stand near each other, what linked
/// documents give; what is weak beside the best is left out.
class Ranker {
  public:
    /// Both must outlive this.
    Ranker(const Xapian::Database& database, DocumentCache& documents, std::size_t indexes)
        : m_database(database), m_documents(documents), m_links(database, static_cast<Xapian::docid>(indexes)) {}

    /// The best `limit` documents or some more.
    Ranking rank(const BuiltQuery& built, const Filters& filters, std::size_t limit);
    /// The same, and, as far as `limit` has room for them, a ranking that has every near miss.
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
