// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/wishes.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

index::Wishes wishes(const char* text) {
    return index::find_wishes(index::split_words(text));
}

} // namespace

TEST_CASE("time and group are read from a question") {
    CHECK(wishes("oefening van een half uur").minutes == 30);
    CHECK(wishes("iets voor 150 mensen").people == 150);
    CHECK(wishes("anderhalf uur met twintig deelnemers").minutes == 90);
    CHECK(wishes("anderhalf uur met twintig deelnemers").people == 20);
    CHECK(wishes("een hele dag met negen wethouders").minutes == 420);
    CHECK(wishes("een hele dag met negen wethouders").people == 9);
    CHECK(wishes("een groepje van zes").people == 6);
    CHECK(wishes("zaal met een man of tachtig").people == 80);
}

TEST_CASE("other numbers are no wishes") {
    CHECK_FALSE(wishes("drie horizonnen").minutes);
    CHECK_FALSE(wishes("99999999999 uur").minutes);
    CHECK_FALSE(wishes("uur 3").minutes);
    CHECK_FALSE(wishes("een groep van een").people);
    CHECK_FALSE(wishes("plan van drie").people);
    CHECK_FALSE(wishes("").people);
}
