// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/side_page.h"

#include "app/pages/html.h"
#include "content/address.h"

#include <algorithm>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Guide;

constexpr std::size_t most_cards = 4; // the document's page lists all of them

void add_outline(pugi::xml_node page, const content::Manifest& words, const std::vector<OutlineEntry>& outline,
                 const std::string& current) {
    if (outline.empty()) {
        return;
    }
    add(page, "h3", "", words.word("op-deze-pagina"));
    for (const OutlineEntry& entry : outline) {
        add_link(add(page, "div", entry.anchor == current ? "entry now" : "entry"), '#' + entry.anchor, entry.title);
    }
}

void add_card(pugi::xml_node page, const content::Manifest& words, const content::Practice& practice,
              const Document& target) {
    const pugi::xml_node card = add(page, "div", "card");
    const std::string role(content::role_name(practice.role));
    add(card, "div", ("role role-" + role).c_str(), words.label("rol", role));
    add_link(add(card, "div", "name"), content::address_of(target.id), target.title);
}

void add_practices(pugi::xml_node page, const Guide& guide, const Document& document) {
    const content::Manifest& words = guide.manifest();
    if (const auto stories = guide.stories_of(document.id); !stories.empty()) {
        add(page, "h3", "", words.word("praktijkverhalen"));
        for (std::size_t index = 0; index < std::min(most_cards, stories.size()); ++index) {
            add_card(page, words, *stories[index].practice, *stories[index].story);
        }
    }
    if (!document.practices.empty()) {
        add(page, "h3", "", words.word("interventies-in-verhaal"));
        for (const content::Practice& practice : document.practices) {
            if (const Document* intervention = guide.find_head(practice.intervention)) {
                add_card(page, words, practice, *intervention);
            }
        }
    }
}

} // namespace

std::string make_side_page(const Guide& guide, const Document& document, const std::vector<OutlineEntry>& outline,
                           const std::string& current) {
    pugi::xml_document html;
    const pugi::xml_node page = add(add(html, "body"), "div", "side");
    add_outline(page, guide.manifest(), outline, current);
    add_practices(page, guide, document);
    if (!document.related.empty()) {
        add(page, "h3", "", guide.manifest().word("verwant"));
        for (const content::DocumentId& id : document.related) {
            if (const Document* related = guide.find_head(id)) {
                add_link(add(page, "div", "entry"), content::address_of(id), related->title);
            }
        }
    }
    return to_html(html);
}

} // namespace wijzer::app::pages
