// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OP_MAX without its crash. In Xapian 1.4.22 the matcher can use freed memory when the branches of an OP_MAX run out at
// the same document (seen with OP_OR(term, OP_MAX(terms)); any weighting). So every index ends with a document that
// holds nothing but `end_marker`. Every OP_MAX has a branch of weight 0 for that term, which outlives the other
// branches, and Searcher removes the document from every answer. Wildcards expand to OP_SYNONYM, which does not crash.
#pragma once

#include <string>
#include <string_view>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

inline constexpr std::string_view end_marker = "XZ";

/// A query with the weight of the best of `queries`. Empty queries are left out.
inline Xapian::Query max_query(std::vector<Xapian::Query> queries) {
    std::erase_if(queries, [](const Xapian::Query& query) { return query.empty(); });
    if (queries.size() < 2) {
        return queries.empty() ? Xapian::Query() : queries.front();
    }
    queries.push_back({0.0, Xapian::Query(std::string(end_marker))});
    return {Xapian::Query::OP_MAX, queries.begin(), queries.end()};
}

/// `query` without the end document, which belongs to no guide.
inline Xapian::Query real_documents(const Xapian::Query& query) {
    return {Xapian::Query::OP_AND_NOT, query, Xapian::Query(std::string(end_marker))};
}

} // namespace wijzer::index
