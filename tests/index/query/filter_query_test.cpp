// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/filter_query.h"

#include "index/schema/schema.h"

#include <doctest/doctest.h>
#include <string>

using namespace wijzer;

namespace {

/// An index of three documents: 1 takes 30 minutes for 4–8 people, 2 takes 60 minutes for 10–20, 3 is a story without
/// either.
struct Fixture {
    Fixture() {
        add("interventie", "beweging:loslaten", 30, 4, 8);
        add("interventie", "beweging:verbinden", 60, 10, 20);
        Xapian::Document story;
        story.add_boolean_term("XKpraktijkverhaal");
        database.add_document(story);
    }

    void add(const std::string& kind, const std::string& facet, int minutes, int low, int high) {
        Xapian::Document document;
        document.add_boolean_term("XK" + kind);
        document.add_boolean_term("XF" + facet);
        document.add_value(index::slot::minutes_low, Xapian::sortable_serialise(minutes));
        document.add_value(index::slot::people_low, Xapian::sortable_serialise(low));
        document.add_value(index::slot::people_high, Xapian::sortable_serialise(high));
        database.add_document(document);
    }

    /// The numbers of the documents that match, as in "12".
    std::string matching(const Xapian::Query& query) const {
        Xapian::Enquire enquire(database);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        std::string numbers;
        const Xapian::MSet matches = enquire.get_mset(0, 10);
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            numbers += std::to_string(*match);
        }
        return numbers;
    }

    Xapian::WritableDatabase database{"", Xapian::DB_BACKEND_INMEMORY};
    index::Filters filters;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "no filters are no query") {
    CHECK(index::filter_query(filters).empty());
}

TEST_CASE_FIXTURE(Fixture, "a kind, one of a facet's values, and all of several filters must hold") {
    filters.kind = content::Kind::story;
    CHECK(matching(index::filter_query(filters)) == "3");
    filters = {};
    filters.facets["beweging"] = {"loslaten", "verbinden"};
    CHECK(matching(index::filter_query(filters)) == "12");
    filters.minutes = 45;
    CHECK(matching(index::filter_query(filters)) == "1");
    filters.kind = content::Kind::story;
    CHECK(matching(index::filter_query(filters)).empty());
}

TEST_CASE_FIXTURE(Fixture, "time and group include their bounds; what has none does not pass") {
    filters.minutes = 60;
    CHECK(matching(index::filter_query(filters)) == "12");
    filters.minutes = 29;
    CHECK(matching(index::filter_query(filters)).empty());
    filters = {};
    filters.people = 8;
    CHECK(matching(index::filter_query(filters)) == "1");
    filters.people = 9;
    CHECK(matching(index::filter_query(filters)).empty());
    filters.people = 10;
    CHECK(matching(index::filter_query(filters)) == "2");
}

TEST_CASE_FIXTURE(Fixture, "synonyms may name a time and a size of the group") {
    REQUIRE(index::range_query_for("minuten:30"));
    CHECK(matching(*index::range_query_for("minuten:30")) == "1");
    CHECK(matching(*index::range_query_for("mensen:9")) == "2"); // can take as many
    CHECK_FALSE(index::range_query_for("beweging:loslaten"));
    CHECK_FALSE(index::range_query_for("minuten:veel"));
}
