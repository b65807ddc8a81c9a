// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/ranker.h"

#include <doctest/doctest.h>

using namespace wijzer;
using index::FilterMismatch;
using index::Filters;

namespace {

Filters filters_for(std::optional<int> minutes, std::optional<int> people) {
    Filters filters;
    filters.minutes = minutes;
    filters.people = people;
    return filters;
}

} // namespace

TEST_CASE("what a document asks beyond the filters is counted from the nearest end of its range") {
    index::Record record;
    record.minutes = content::Range{60, 120};
    record.people = content::Range{6, 12};
    CHECK(index::mismatch_of(record, {}).fits());
    CHECK(index::mismatch_of(record, filters_for(60, 6)).fits());
    CHECK(index::mismatch_of(record, filters_for(600, 12)).fits());
    const FilterMismatch large = index::mismatch_of(record, filters_for(45, 14));
    CHECK(large.minutes_too_long == 15);
    CHECK(large.people_too_many == 2);
    CHECK(large.people_too_few == 0);
    CHECK(index::mismatch_of(record, filters_for({}, 4)).people_too_few == 2);
    CHECK(index::mismatch_of(index::Record{}, filters_for(1, 1)).fits());
}

TEST_CASE("a near miss is near for the size of the group, and what fits is none") {
    const Filters filters = filters_for({}, 20);
    CHECK_FALSE(index::is_near({}, filters));
    CHECK(index::is_near({0, 1, 0}, filters));
    CHECK_FALSE(index::is_near({0, 20, 0}, filters));
    CHECK(index::is_near({0, 0, 20}, filters));
    CHECK_FALSE(index::is_near({0, 0, 21}, filters));
    CHECK(index::is_near({500, 0, 0}, filters_for(10, {})));
}
