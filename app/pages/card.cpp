// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/card.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "app/pages/sheet_blocks.h"

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Section;

void add_fact(pugi::xml_node card, const std::string& label, const std::string& value) {
    if (!value.empty()) {
        const pugi::xml_node line = add(card, "div", "card-fact");
        add(line, "span", "label", label + "  ");
        add_text(line, value);
    }
}

enum class Brief { shown, left_out };

std::string make_front(const content::Guide& guide, const Document& document, Brief brief) {
    const content::Manifest& words = guide.manifest();
    pugi::xml_document html;
    const pugi::xml_node card = add(add(html, "body"), "div", "card");
    add(card, "div", "card-code", document.code());
    add(card, "div", "movement", SheetBlocks(guide, document).kicker());
    add(card, "h1", "", document.title);
    add(card, "p", "lead", document.summary);
    add_fact(card, words.word("tijd"), document.minutes ? time_text(*document.minutes, words) : "");
    add_fact(card, words.word("groep"), document.people ? people_text(*document.people, words) : "");
    add_fact(card, words.word("plaats"), document.place);
    add_fact(card, words.word("periode"), document.period);
    for (const char* facet : {"vorm", "voorbereiding", "vertrouwen", "moeilijkheid", "onderbouwing"}) {
        add_fact(card, words.word(facet), facet_text(document, facet, words));
    }
    if (brief == Brief::shown && !document.helps_with.empty()) {
        add(card, "div", "card-helps", words.word("ik-wil"));
        const pugi::xml_node list = add(card, "ul");
        for (const std::string& wish : document.helps_with) {
            add(list, "li", "", wish);
        }
    }
    return to_html(html);
}

/// The bold opening of an item, or the whole item when it has none.
std::string brief(const content::Item& item) {
    return item.lead.empty() ? item.text : item.lead;
}

std::string make_back(const Document& document) {
    pugi::xml_document html;
    const pugi::xml_node card = add(add(html, "body"), "div", "card");
    add(card, "div", "movement", (document.code().empty() ? "" : document.code() + " · ") + document.title);
    const Section* section = document.find_section("stappen");
    if (!section) {
        section = document.find_section("lessen");
    }
    if (!section) {
        return to_html(html);
    }
    add(card, "h2", "", section->title);
    const pugi::xml_node table = add(card, "table", "card-steps");
    for (const content::Item& item : section->items) {
        const pugi::xml_node row = add(table, "tr");
        add(add(row, "td", "step-number"), "div", "number", section->ordered ? std::to_string(item.number) : "–");
        add(row, "td", "", brief(item));
        if (section->ordered) {
            add(add(row, "td"), "div", "minutes", item.minutes ? std::to_string(*item.minutes) : "");
        }
    }
    return to_html(html);
}

} // namespace

Card make_card(const content::Guide& guide, const Document& document) {
    return {make_front(guide, document, Brief::shown), make_front(guide, document, Brief::left_out),
            make_back(document)};
}

} // namespace wijzer::app::pages
