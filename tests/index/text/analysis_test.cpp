// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/analysis.h"

#include <doctest/doctest.h>

using namespace wijzer::index;

TEST_CASE("a compound has its stem, its parts and their stems; another word has a stem alone") {
    Analyser analyser([](const std::string& word) { return word == "warmte" || word == "netten"; });
    const WordForms compound = analyser.forms("warmtenetten");
    CHECK(compound.words == std::vector<std::string>{"warmte", "netten"});
    CHECK(compound.parts == std::vector<std::string>{stem_dutch("warmte"), stem_dutch("netten")});
    CHECK(compound.stem == stem_dutch("warmtenetten"));
    CHECK(analyser.forms("netten").words.empty());
    CHECK(analyser.stem("kaarten") == stem_dutch("kaarten"));
}

TEST_CASE("forms are worked out once, and stay where they are") {
    Analyser analyser{CompoundSplitter::Lexicon{}};
    const WordForms& first = analyser.forms("kaarten");
    analyser.forms("kringen");
    CHECK(&analyser.forms("kaarten") == &first);
}
