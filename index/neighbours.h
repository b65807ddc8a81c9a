// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in which an intervention was used is an answer to a question about that intervention, and the other way
// round; related interventions a little. So the best answers pass part of their score on to the documents that they are
// linked with (the idea of Savoy, "Citation schemes in hypertext information retrieval", 1996, one step far).
#pragma once

#include "index/schema.h"

#include <string>
#include <string_view>
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
    int strength = 0; ///< percent of a score that goes along
};

/// For the value slot `slot::links`.
std::string serialise(const std::vector<Link>& links);
std::vector<Link> parse_links(std::string_view text);

/// Adds to `candidates`, best first, what their links give them, and the documents they bring in that satisfy `filter`
/// (empty: all); sorts again. Only the best few pass anything on.
void add_neighbours(std::vector<Candidate>& candidates, const Xapian::Database& database, const Xapian::Query& filter);

} // namespace wijzer::index
