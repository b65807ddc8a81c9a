// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/query.h"

#include <optional>
#include <string>
#include <xapian.h>

namespace wijzer::index {

/// Matches the documents that satisfy all filters. An empty query when there are no filters.
Xapian::Query filter_query(const Filters& filters);

/// Documents that need no more than these minutes, or can take this many people, each with weight 1.
Xapian::Query fits_minutes(int minutes);
Xapian::Query fits_people(int people);

/// The same for "minuten:30" and "mensen:100"; nothing for another facet.
std::optional<Xapian::Query> range_query_for(const std::string& facet);

} // namespace wijzer::index
