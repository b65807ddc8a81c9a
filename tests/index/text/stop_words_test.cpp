// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/stop_words.h"

#include <doctest/doctest.h>

using namespace wijzer::index;

TEST_CASE("the first and the last stop word are known, as are those between, and others are not") {
    for (const char* word : {"aan", "een", "het", "kunnen", "van", "zullen"}) {
        CAPTURE(word);
        CHECK(is_stop_word(word));
        CHECK(is_weak_word(word));
    }
    for (const char* word : {"", "aa", "boer", "zz"}) {
        CAPTURE(word);
        CHECK_FALSE(is_stop_word(word));
        CHECK_FALSE(is_weak_word(word));
    }
}

TEST_CASE("a weak word is weak in every inflection, and no stop word") {
    for (const char* word : {"werken", "werkt", "manier", "manieren", "mogelijkheden"}) {
        CAPTURE(word);
        CHECK(is_weak_word(word));
        CHECK_FALSE(is_stop_word(word));
    }
}
