// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in which an intervention was used also answers a question about that intervention, and the other way round; a
// related intervention answers it a little. So the best answers pass part of their score on to the documents that they
// are linked with (the idea of Savoy, "Citation schemes in hypertext information retrieval", 1996, with links followed
// one step).
#pragma once

#include "index/schema/links.h"
#include "index/schema/schema.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// A document that may become a hit.
struct Candidate {
    Xapian::docid document = 0;
    double score = 0;
    Xapian::docid linked_from = 0; ///< the document whose link gave it more than its own score; 0 when none did
};

struct Link {
    Xapian::docid document = 0;
    int strength = 0; ///< percent
};

/// The links of documents in `database`, which may be several indexes joined, in both directions. An id means the
/// document of the same index, or else that of the first index. Remembers a bounded number; for one thread.
class LinkGraph {
  public:
    /// `database` must outlive this, and stay at one revision.
    LinkGraph(const Xapian::Database& database, Xapian::docid indexes) : m_database(database), m_indexes(indexes) {}

    const std::vector<Link>& of(Xapian::docid document);

  private:
    std::vector<Link> find(Xapian::docid document) const;
    Xapian::docid index_of(Xapian::docid document) const { return (document - 1) % m_indexes; }
    Xapian::docid resolve(const std::string& id, Xapian::docid index) const; ///< 0 when no document has the id
    void add_naming(std::string_view prefix, const std::string& id, Xapian::docid index, int strength,
                    std::vector<Link>& links) const;

    const Xapian::Database& m_database;
    Xapian::docid m_indexes;
    std::unordered_map<Xapian::docid, std::vector<Link>> m_known;
};

/// Whether a candidate may pass on score.
using MayGive = std::function<bool(Xapian::docid document)>;

/// Raises the scores of `candidates` (best first) by what links pass on, adds the linked documents that satisfy
/// `filter` (empty: all), and sorts again. Only the best few candidates pass on score, of those that may.
void add_link_scores(std::vector<Candidate>& candidates, const Xapian::Database& database, LinkGraph& links,
                     const Xapian::Query& filter, const MayGive& may_give = {});

} // namespace wijzer::index
