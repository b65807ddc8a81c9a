// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in which an intervention was used is an answer to a question about that intervention, and the other way
// round; related interventions a little. So the best answers pass part of their score on to the documents that they are
// linked with (the idea of Savoy, "Citation schemes in hypertext information retrieval", 1996, one step far).
#pragma once

#include "index/schema/links.h"
#include "index/schema/schema.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// A document in the running.
struct Candidate {
    Xapian::docid document = 0;
    double score = 0;
    Xapian::docid linked_from = 0; ///< the better document from which it got most of its score, if it got most from one
};

struct Link {
    Xapian::docid document = 0;
    int strength = 0; ///< percent
};

/// The links of documents in `database`, which may be several indexes joined, in both directions. A name means the
/// document of the same index, else that of the first one. Remembers a bounded number; for one thread.
class LinkGraph {
  public:
    /// `database` must outlive this, and stay at one revision.
    LinkGraph(const Xapian::Database& database, Xapian::docid indexes) : m_database(database), m_indexes(indexes) {}

    const std::vector<Link>& of(Xapian::docid document);

  private:
    std::vector<Link> find(Xapian::docid document) const;
    Xapian::docid index_of(Xapian::docid document) const { return (document - 1) % m_indexes; }
    Xapian::docid resolve(const std::string& id, Xapian::docid index) const; ///< 0 when nothing is called so
    void add_naming(std::string_view prefix, const std::string& id, Xapian::docid index, int strength,
                    std::vector<Link>& links) const;

    const Xapian::Database& m_database;
    Xapian::docid m_indexes;
    std::unordered_map<Xapian::docid, std::vector<Link>> m_known;
};

/// Adds to `candidates`, best first, what their links give them, and the documents they bring in that satisfy `filter`
/// (empty: all); sorts again. Only the best few pass anything on.
void add_link_scores(std::vector<Candidate>& candidates, const Xapian::Database& database, LinkGraph& links,
                     const Xapian::Query& filter);

} // namespace wijzer::index
