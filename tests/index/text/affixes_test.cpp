// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/affixes.h"

#include <doctest/doctest.h>

using namespace wijzer::index;

TEST_CASE("a word begins and ends with a part of itself, with itself, and with nothing") {
    CHECK(begins_with("gemaakt", "ge"));
    CHECK(begins_with("ge", "ge"));
    CHECK(begins_with("ge", ""));
    CHECK_FALSE(begins_with("g", "ge"));
    CHECK_FALSE(begins_with("maakt", "ge"));
    CHECK(ends_with("gemaakt", "kt"));
    CHECK(ends_with("kt", "kt"));
    CHECK(ends_with("kt", ""));
    CHECK_FALSE(ends_with("t", "kt"));
    CHECK_FALSE(ends_with("maakte", "kt"));
}

TEST_CASE("a set of endings knows each of them, whatever their order and length") {
    constexpr EndingSet endings{"zing", "a", "heid", "ing", "t", "eert"};
    for (const char* word : {"verzing", "thema", "waarheid", "woning", "werkt", "a", "t"}) {
        CHECK_MESSAGE(endings.is_end_of(word), word);
    }
    for (const char* word : {"", "in", "heide", "regels", "ng", "T", "{", "caf\xC3\xA9"}) {
        CHECK_MESSAGE(!endings.is_end_of(word), word);
    }
}
