// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of a question that stand near each other in a text mean more than the same words apart (Tao & Zhai, "An
// exploration of proximity measures in information retrieval", 2007: the smallest distance serves best). Only the best
// answers are looked at, in their texts, which are kept split for snippets anyway: an index that knows every word's
// place takes twice as long to make. (And Xapian's own OP_NEAR, in 1.4.22 and under OP_AND_MAYBE, can add the weight of
// a pair that does not stand near.)
#pragma once

#include "index/query/near_pair.h"
#include "index/search/document_cache.h"
#include "index/search/link_graph.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Raises the scores of the best `candidates` (best first) in which two words of a pair stand near each other, and
/// sorts again.
void add_proximity(std::vector<Candidate>& candidates, const Xapian::Database& database, DocumentCache& documents,
                   const std::vector<NearPair>& pairs);

} // namespace wijzer::index
