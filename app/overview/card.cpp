// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/card.h"

#include "app/overview/scene_builder.h"
#include "app/pages/facts.h"

namespace wijzer::app::overview {
namespace {

void append(std::string& line, const std::string& part) {
    if (!part.empty()) {
        line += (line.empty() ? "" : "  ·  ") + part;
    }
}

} // namespace

Card make_card(const content::Guide& guide, const content::Document& document) {
    const content::Manifest& manifest = guide.manifest();
    Card card{document.code() + "  " + document.title, "heading", {}, document.summary, {}};
    if (document.kind == content::Kind::intervention) {
        card.role = role_of(document);
        append(card.facts, document.minutes ? pages::time_text(*document.minutes, manifest) : std::string{});
        append(card.facts, document.people ? pages::people_text(*document.people, manifest) : std::string{});
        append(card.facts, pages::facet_text(document, "beweging", manifest));
        append(card.facts, pages::facet_text(document, "insteek", manifest));
        append(card.facts, pages::facet_text(document, "plek_in_transitie", manifest));
    } else {
        append(card.facts, pages::facet_text(document, "domein", manifest));
        append(card.facts, document.place);
        append(card.facts, document.period);
    }
    return card;
}

Card make_overview_legend(const content::Guide& guide, const std::string& title, const std::string& hint) {
    Card card{title, "heading", {}, hint, {}};
    const content::Facet* roles = guide.manifest().find_facet("rol");
    for (const content::Role role : {content::Role::applied, content::Role::recognisable}) {
        const std::string id(content::role_name(role));
        const content::FacetValue* value = roles ? roles->find_value(id) : nullptr;
        card.legend.push_back({role == content::Role::applied, value ? value->label + ": " + value->description : id});
    }
    return card;
}

Card make_curve_legend(const content::Guide& guide, const std::string& title) {
    return {title, "heading", {}, guide.manifest().word("curve-bron"), {}};
}

} // namespace wijzer::app::overview
