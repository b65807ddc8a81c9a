// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/lexicon.h"

#include "index/text/words.h"

#include <algorithm>

namespace wijzer::index {
namespace {

constexpr std::size_t shortest_word = 4; // bytes; the splitter takes no shorter parts

void add_text(Lexicon& lexicon, std::string_view text) {
    for (Word& word : split_words(text)) {
        const bool has_digit =
            std::any_of(word.folded.begin(), word.folded.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
        if (word.folded.size() >= shortest_word && !has_digit) {
            lexicon.insert(std::move(word.folded));
        }
    }
}

} // namespace

void add_words(Lexicon& lexicon, const content::Document& document) {
    add_text(lexicon, document.title);
    add_text(lexicon, document.summary);
    for (const auto* texts : {&document.keywords, &document.helps_with, &document.materials}) {
        for (const std::string& text : *texts) {
            add_text(lexicon, text);
        }
    }
    for (const content::Section& section : document.sections) {
        add_text(lexicon, section.text);
    }
}

void add_words(Lexicon& lexicon, const content::Manifest& manifest) {
    for (const content::Facet& facet : manifest.facets) {
        add_text(lexicon, facet.label);
        for (const content::FacetValue& value : facet.values) {
            add_text(lexicon, value.label);
        }
    }
    for (const content::SynonymGroup& group : manifest.synonyms) {
        for (const auto* entries : {&group.asked, &group.found}) {
            for (const std::string& entry : *entries) {
                add_text(lexicon, entry);
            }
        }
    }
}

} // namespace wijzer::index
