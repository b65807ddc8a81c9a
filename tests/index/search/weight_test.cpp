// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/weight.h"

#include <doctest/doctest.h>
#include <string>

using namespace wijzer;

namespace {

/// The weights of two documents, which hold the word once and four times, with this `factor`.
std::pair<double, double> weights(double factor) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const Xapian::termcount count : {1U, 4U}) {
        Xapian::Document document;
        document.add_term("dorp", count);
        document.add_term("vulling", 100 * count); // the length of a text does not count
        database.add_document(document);
    }
    Xapian::Enquire enquire(database);
    enquire.set_query({Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query("dorp"), factor});
    enquire.set_weighting_scheme(index::SaturatedWeight());
    const Xapian::MSet matches = enquire.get_mset(0, 10);
    std::pair<double, double> result;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        (*match == 1 ? result.first : result.second) = match.get_weight();
    }
    return result;
}

} // namespace

TEST_CASE("a term weighs its factor, saturated by how often it stands there") {
    const auto [once, often] = weights(1);
    CHECK(once == doctest::Approx(1 / 1.6));
    CHECK(often == doctest::Approx(4 / 4.6));
    const auto [twice_once, twice_often] = weights(2);
    CHECK(twice_once == doctest::Approx(2 * once));
    CHECK(twice_often == doctest::Approx(2 * often));
}

TEST_CASE("no part is larger than the bound that Xapian is told") {
    index::SaturatedWeight weight;
    for (const Xapian::termcount count : {1U, 10U, 1'000'000U}) {
        CHECK(weight.get_sumpart(count, 1, 1) <= weight.get_maxpart());
    }
    CHECK(weight.get_sumextra(100, 10) <= weight.get_maxextra());
}
