// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/link_graph.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

using namespace wijzer;
using index::Candidate;

namespace {

/// Four documents: 1 `kaart`; 2 `kring`, related to it; 3 `dorp`, which applied `kaart` and in which `kring` is
/// recognisable; 4 `stad`, without links.
struct Fixture {
    Fixture() {
        add("kaart", {}, "interventie");
        add("kring", {{"kaart", 20}}, "interventie");
        Xapian::Document dorp = make("dorp", {{"kaart", 45}, {"kring", 25}}, "praktijkverhaal");
        dorp.add_boolean_term("XAkaart");
        dorp.add_boolean_term("XUkring");
        database.add_document(dorp);
        add("stad", {}, "praktijkverhaal");
    }

    static Xapian::Document make(const std::string& id, std::vector<index::NamedLink> links, const std::string& kind) {
        Xapian::Document document;
        document.add_boolean_term("Q" + id);
        document.add_boolean_term("XK" + kind);
        document.add_value(index::slot::links, index::serialise(index::NamedLinks{id, std::move(links)}));
        return document;
    }
    void add(const std::string& id, std::vector<index::NamedLink> links, const std::string& kind) {
        database.add_document(make(id, std::move(links), kind));
    }
    /// The strength of the link from one document to another; 0 without one.
    int strength(Xapian::docid from, Xapian::docid to) {
        const auto& links = graph.of(from);
        const auto found =
            std::find_if(links.begin(), links.end(), [to](const index::Link& link) { return link.document == to; });
        return found == links.end() ? 0 : found->strength;
    }

    Xapian::WritableDatabase database{"", Xapian::DB_BACKEND_INMEMORY};
    index::LinkGraph graph{database, 1};
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "links go both ways between a story and its interventions, applied ones stronger") {
    CHECK(strength(3, 1) == 45);
    CHECK(strength(3, 2) == 25);
    CHECK(strength(1, 3) > strength(2, 3));
    CHECK(strength(2, 3) > 0);
    CHECK(strength(2, 1) == 20);
    CHECK(strength(1, 2) == 0); // being related is said by one side
    CHECK(graph.of(4).empty());
}

TEST_CASE_FIXTURE(Fixture, "a good answer passes part of its score on, and brings in what it is linked with") {
    std::vector<Candidate> candidates{{1, 10, 0}, {4, 5, 0}};
    index::add_link_scores(candidates, database, graph, {});
    REQUIRE(candidates.size() == 3);
    CHECK(candidates[0].document == 1);
    CHECK(candidates[0].score == doctest::Approx(10));
    const auto dorp =
        std::find_if(candidates.begin(), candidates.end(), [](const Candidate& each) { return each.document == 3; });
    REQUIRE(dorp != candidates.end());
    CHECK(dorp->score == doctest::Approx(3.5));
    CHECK(dorp->linked_from == 1);
    CHECK(std::is_sorted(candidates.begin(), candidates.end(),
                         [](const Candidate& one, const Candidate& other) { return one.score > other.score; }));
}

TEST_CASE_FIXTURE(Fixture, "what does not pass the filter is not brought in") {
    std::vector<Candidate> candidates{{1, 10, 0}};
    index::add_link_scores(candidates, database, graph, Xapian::Query("XKinterventie"));
    CHECK(candidates.size() == 1);
    index::add_link_scores(candidates, database, graph, Xapian::Query("XKpraktijkverhaal"));
    CHECK(candidates.size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "a document that got most of its score itself does not say that it came by a link") {
    std::vector<Candidate> candidates{{1, 10, 0}, {3, 9, 0}};
    index::add_link_scores(candidates, database, graph, {});
    for (const Candidate& candidate : candidates) {
        CHECK((candidate.document == 2) == (candidate.linked_from != 0));
    }
}

TEST_CASE_FIXTURE(Fixture, "nothing passes nothing on") {
    std::vector<Candidate> candidates;
    index::add_link_scores(candidates, database, graph, {});
    CHECK(candidates.empty());
}
