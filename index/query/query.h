// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked and what is answered, as values.
#pragma once

#include "index/query/reason.h"
#include "index/schema/record.h"
#include "index/text/snippet.h"
#include "index/text/word_matcher.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::index {

/// Whether the last word is also taken as the beginning of one (while typing) or as a whole word (on the command line).
enum class LastWord { prefix, whole };

struct Filters {
    std::optional<content::Kind> kind;
    std::map<std::string, std::vector<std::string>>
        facets;                 ///< facet id → values; a document needs one of them in each facet
    std::optional<int> minutes; ///< minutes available
    std::optional<int> people;  ///< the size of the group

    bool empty() const { return !kind && facets.empty() && !minutes && !people; }
    bool operator==(const Filters&) const = default;
};

struct Query {
    std::string text; ///< as typed; any bytes
    LastWord last_word = LastWord::prefix;
    Filters filters;
    std::size_t limit = 100; ///< hits at most
    bool operator==(const Query&) const = default;
};

/// By how much an intervention misses the time or the group; all zero when it fits.
struct FilterMismatch {
    int minutes_too_long = 0;
    int people_too_many = 0;
    int people_too_few = 0;
    bool fits() const { return minutes_too_long == 0 && people_too_many == 0 && people_too_few == 0; }
};

struct Hit {
    Record record;
    double score = 0;        ///< comparable within one answer only
    FilterMismatch mismatch; ///< hits that fit come first
    MarkedText snippet;
    std::vector<Reason> reasons; ///< why it was found, for the first hits whose title and snippet do not show it
};

/// The same question with one filter left out.
struct RelaxedFilter {
    std::string filter; ///< "soort", a facet's id, "minuten" or "mensen"
    std::size_t count = 0;
};

struct Answer {
    std::vector<Hit> hits;       ///< best first; those that do not fit after those that do
    std::vector<Hit> situations; ///< what a question of several words looks like, at most three, best first; none of
                                 ///< them is among the hits
    std::size_t total = 0;  ///< hits that fit, also beyond the limit
    std::string suggestion; ///< the question in the spelling that was searched for; empty when it is as typed
    std::vector<RelaxedFilter> relaxed_filters; ///< only when nothing was found with filters
    std::vector<std::string> nearest; ///< words of the guide that begin like those of the question; only when nothing
                                      ///< was found
    WordMatcher matcher;              ///< marks the words of the question in a text
};

/// facet id → value id → documents; the kinds stand under "soort".
using FacetCounts = std::map<std::string, std::map<std::string, std::size_t>>;

} // namespace wijzer::index
