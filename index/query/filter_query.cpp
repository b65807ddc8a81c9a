// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/filter_query.h"

#include "index/schema/schema.h"

#include <charconv>
#include <limits>
#include <vector>

namespace wijzer::index {
namespace {

constexpr double unbounded = std::numeric_limits<double>::max();
constexpr std::string_view minutes_facet = "minuten:";
constexpr std::string_view people_facet = "mensen:";

Xapian::Query range(Xapian::valueno slot, double low, double high) {
    return {Xapian::Query::OP_VALUE_RANGE, slot, Xapian::sortable_serialise(low), Xapian::sortable_serialise(high)};
}

/// Gives each document in a range the weight 1; the range alone gives 0.
Xapian::Query constant_weight(const Xapian::Query& range) {
    auto* source = new Xapian::FixedWeightPostingSource(1.0);
    return {Xapian::Query::OP_FILTER, Xapian::Query(source->release()), range};
}

} // namespace

Xapian::Query filter_query(const Filters& filters) {
    std::vector<Xapian::Query> all;
    if (filters.kind) {
        all.emplace_back(std::string(prefix::kind) + std::string(content::kind_name(*filters.kind)));
    }
    for (const auto& [facet, values] : filters.facets) {
        std::vector<Xapian::Query> any;
        for (const std::string& value : values) {
            any.emplace_back((std::string(prefix::facet) + facet + ':' + value).substr(0, maximum_word));
        }
        all.emplace_back(Xapian::Query::OP_OR, any.begin(), any.end());
    }
    if (filters.minutes) {
        all.push_back(range(slot::minutes_low, 0, *filters.minutes));
    }
    if (filters.people) {
        all.push_back(range(slot::people_low, 0, *filters.people));
        all.push_back(range(slot::people_high, *filters.people, unbounded));
    }
    return {Xapian::Query::OP_AND, all.begin(), all.end()};
}

Xapian::Query fits_minutes(int minutes) {
    return constant_weight(range(slot::minutes_low, 0, minutes));
}

Xapian::Query fits_people(int people) {
    return constant_weight(range(slot::people_high, people, unbounded));
}

std::optional<Xapian::Query> range_query_for(const std::string& facet) {
    for (const auto& [name, fits] : {std::pair(minutes_facet, &fits_minutes), std::pair(people_facet, &fits_people)}) {
        int number = 0;
        if (facet.starts_with(name) &&
            std::from_chars(facet.data() + name.size(), facet.data() + facet.size(), number).ec == std::errc{}) {
            return fits(number);
        }
    }
    return std::nullopt;
}

} // namespace wijzer::index
