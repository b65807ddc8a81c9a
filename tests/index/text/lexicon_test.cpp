// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/lexicon.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("the lexicon has the words of documents and manifest that may be part of a compound") {
    content::Document document;
    document.title = "Warmte in 2024 en de CO2-uitstoot";
    document.keywords = {"buurthuis"};
    document.sources = {"Bronnenboek"};
    document.sections.resize(1);
    document.sections[0].text = "Élan";
    content::Manifest manifest;
    manifest.facets.push_back({"beweging", "interventie", "Beweging", "Movement", false, {}});
    manifest.synonyms.push_back({{"ijskast"}, {"uitstel"}});
    index::Lexicon lexicon;
    index::add_words(lexicon, document);
    index::add_words(lexicon, manifest);
    for (const char* word : {"warmte", "buurthuis", "elan", "beweging", "ijskast", "uitstel"}) {
        CAPTURE(word);
        CHECK(lexicon.contains(word));
    }
    for (const char* word : {"de", "2024", "Warmte", "bronnenboek"}) {
        CAPTURE(word);
        CHECK_FALSE(lexicon.contains(word));
    }
}
