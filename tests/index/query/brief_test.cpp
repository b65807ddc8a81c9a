// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/brief.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

index::Brief brief(const char* text) {
    return index::find_brief(index::split_words(text));
}

} // namespace

TEST_CASE("time and group are read from a question") {
    CHECK(brief("oefening van een half uur").minutes == 30);
    CHECK(brief("iets voor 150 mensen").people == 150);
    CHECK(brief("anderhalf uur met twintig deelnemers").minutes == 90);
    CHECK(brief("anderhalf uur met twintig deelnemers").people == 20);
    CHECK(brief("een hele dag met negen wethouders").minutes == 420);
    CHECK(brief("een hele dag met negen wethouders").people == 9);
    CHECK(brief("een groepje van zes").people == 6);
    CHECK(brief("zaal met een man of tachtig").people == 80);
}

TEST_CASE("other numbers are no wishes") {
    CHECK_FALSE(brief("drie horizonnen").minutes);
    CHECK_FALSE(brief("99999999999 uur").minutes);
    CHECK_FALSE(brief("uur 3").minutes);
    CHECK_FALSE(brief("een groep van een").people);
    CHECK_FALSE(brief("plan van drie").people);
    CHECK_FALSE(brief("").people);
}
