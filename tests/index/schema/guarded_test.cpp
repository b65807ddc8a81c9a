// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/guarded.h"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace wijzer;
using index::guarded;
using index::IndexDamaged;

namespace {

/// Whether an exception of Xapian is turned into IndexDamaged with the message of Xapian.
template<typename Error> void check_damage() {
    CAPTURE(typeid(Error).name());
    try {
        guarded([]() -> int { throw Error("blok 7"); });
        FAIL("nothing was thrown");
    } catch (const IndexDamaged& damage) {
        CHECK(std::string(damage.what()).find("blok 7") != std::string::npos);
    }
}

} // namespace

TEST_CASE("whatever Xapian throws is damage of the index, in words") {
    check_damage<Xapian::AssertionError>();
    check_damage<Xapian::InvalidArgumentError>();
    check_damage<Xapian::InvalidOperationError>();
    check_damage<Xapian::UnimplementedError>();
    check_damage<Xapian::DatabaseError>();
    check_damage<Xapian::DatabaseCorruptError>();
    check_damage<Xapian::DatabaseCreateError>();
    check_damage<Xapian::DatabaseLockError>();
    check_damage<Xapian::DatabaseModifiedError>();
    check_damage<Xapian::DatabaseOpeningError>();
    check_damage<Xapian::DatabaseVersionError>();
    check_damage<Xapian::DocNotFoundError>();
    check_damage<Xapian::FeatureUnavailableError>();
    check_damage<Xapian::InternalError>();
    check_damage<Xapian::NetworkError>();
    check_damage<Xapian::NetworkTimeoutError>();
    check_damage<Xapian::QueryParserError>();
    check_damage<Xapian::SerialisationError>();
    check_damage<Xapian::RangeError>();
    check_damage<Xapian::WildcardError>();
    check_damage<Xapian::DatabaseNotFoundError>();
    check_damage<Xapian::DatabaseClosedError>();
}

TEST_CASE("what is no fault of the index passes as it is, and so does what is returned") {
    CHECK(guarded([] { return 7; }) == 7);
    int called = 0;
    guarded([&] { ++called; });
    CHECK(called == 1);
    CHECK_THROWS_AS(guarded([]() -> int { throw std::bad_alloc{}; }), std::bad_alloc);
    CHECK_THROWS_AS(guarded([]() -> int { throw IndexDamaged("x"); }), IndexDamaged);
}
