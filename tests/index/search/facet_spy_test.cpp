// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/facet_spy.h"

#include "index/schema/schema.h"

#include <doctest/doctest.h>
#include <string>

using namespace wijzer;

namespace {

Xapian::Document with_facets(const std::string& facets) {
    Xapian::Document document;
    document.add_value(index::slot::facets, facets);
    return document;
}

} // namespace

TEST_CASE("every value of every facet is counted, but of documents that weigh too little") {
    index::FacetSpy spy;
    spy.set_weakest(1);
    spy(with_facets("soort:interventie\nbeweging:loslaten\nbeweging:verbinden\n"), 2);
    spy(with_facets("soort:interventie\nbeweging:loslaten\n"), 1);
    spy(with_facets("soort:praktijkverhaal\n"), 0.9);
    const index::FacetCounts& counts = spy.counts();
    CHECK(counts.at("soort").at("interventie") == 2);
    CHECK_FALSE(counts.at("soort").contains("praktijkverhaal"));
    CHECK(counts.at("beweging").at("loslaten") == 2);
    CHECK(counts.at("beweging").at("verbinden") == 1);
}

TEST_CASE("a document without facets, and a line that is none, count nothing") {
    index::FacetSpy spy;
    spy(Xapian::Document(), 1);
    spy(with_facets("onzin\nhalf:af"), 1);
    CHECK(spy.counts().empty());
}
