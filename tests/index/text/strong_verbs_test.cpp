// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/strong_verbs.h"

#include <doctest/doctest.h>

using wijzer::index::infinitive_of;

TEST_CASE("past tenses and participles lead to their infinitive, with its prefix") {
    CHECK(infinitive_of("afgesproken") == "afspreken");
    CHECK(infinitive_of("besloot") == "besluiten");
    CHECK(infinitive_of("onderzocht") == "onderzoeken");
    CHECK(infinitive_of("brachten") == "brengen");
    CHECK(infinitive_of("gekozen") == "kiezen");
}

TEST_CASE("other words, and forms that are better known as another word, lead nowhere") {
    for (const char* word : {"", "ge", "kaart", "werkte", "gevallen", "aandacht", "kiezen"}) {
        CAPTURE(word);
        CHECK_FALSE(infinitive_of(word));
    }
}
