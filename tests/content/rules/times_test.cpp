// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/times.h"

#include "tests/content/rules/whole_document.h"

#include <doctest/doctest.h>

using wijzer::tests::WholeDocument;

namespace {

constexpr const char* steps = "{1: 20, 2: 25, 4: 15}";

} // namespace

TEST_CASE("times that are true have no problem") {
    const WholeDocument document;
    for (const char* word : {"minutes", "variant", "break", "step ends", "'duur'"}) {
        CHECK(document.find(word).text == "");
    }
}

TEST_CASE("the steps lie within the time of the whole") {
    const WholeDocument document;
    document.edit("duur: 60-150", "duur: 60-120");
    CHECK(document.find("130 minutes together, outside 'duur' 60-120").line == 17);
}

TEST_CASE("nobody sits for more than ninety minutes") {
    const WholeDocument document;
    SUBCASE("a break that is no step") {
        document.edit("3. **Pauze.** Zet koffie. (15 min)\n4.", "3.");
        CHECK(document.find("115 minutes without a break").line == 21);
    }
    SUBCASE("a minute too long before it") {
        document.edit("(50 min)", "(51 min)");
        CHECK(document.find("91 minutes without a break").line == 20);
    }
    SUBCASE("another sitting begins anew") {
        document.edit("**Vergelijk.**", "**Sessie 2: vergelijk.**");
        document.edit("3. **Pauze.** Zet koffie. (15 min)\n4.", "3.");
        CHECK_FALSE(document.says("without a break"));
    }
    SUBCASE("a long step says where its break is") {
        document.edit("(50 min)", "(95 min)");
        CHECK(document.find("a step of 95 minutes names its break").line == 20);
        document.edit("naast elkaar.", "naast elkaar. Pauze (15).");
        CHECK_FALSE(document.says("names its break"));
    }
}

TEST_CASE("a variant is a choice of steps that adds up") {
    const WholeDocument document;
    SUBCASE("a step that is not there") {
        document.edit(steps, "{1: 20, 2: 25, 5: 15}");
        CHECK(document.find("variant 'korter' names step 5; there are 4").line == 11);
    }
    SUBCASE("steps out of order") {
        document.edit(steps, "{2: 25, 1: 20, 4: 15}");
        CHECK(document.find("variant 'korter' names step 1 after step 2").line == 11);
    }
    SUBCASE("another sum") {
        document.edit(steps, "{1: 20, 2: 20, 4: 15}");
        CHECK(document.find("steps of 55 minutes together, not 60").line == 11);
    }
    SUBCASE("a time that begins above it") {
        document.edit("duur: 60-150", "duur: 90-150");
        CHECK(document.find("'duur' begins at 90 minutes; variant 'korter' takes 60").line == 5);
    }
}

TEST_CASE("text and head tell the same of a variant") {
    const WholeDocument document;
    SUBCASE("other minutes") {
        document.edit("**Korter (60 min).**", "**Korter (75 min).**");
        CHECK(document.find("variant 'korter' takes 60 minutes in the head").line == 39);
    }
    SUBCASE("no minutes") {
        document.edit("**Korter (60 min).**", "**Korter.**");
        CHECK(document.says("its item begins with that: (60 min)"));
    }
    SUBCASE("only in the head") {
        document.edit("**Korter (60 min).**", "**Anders.**");
        CHECK(document.find("no item tells of variant 'korter'").line == 37);
    }
    SUBCASE("only in the text") {
        document.edit("varianten:\n  - {id: korter, minuten: 60, stappen: {1: 20, 2: 25, 4: 15}}\n", "");
        CHECK(document.says("the head has no variant 'korter'"));
    }
}
