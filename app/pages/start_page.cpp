// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start_page.h"

#include "app/pages/html.h"
#include "app/pages/links.h"

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Kind;

void add_movements(pugi::xml_node page, const content::Guide& guide) {
    const content::Facet* movements = guide.manifest().find_facet("beweging");
    if (!movements) {
        return;
    }
    for (const content::FacetValue& movement : movements->values) {
        pugi::xml_node heading = add(page, "h2", ("movement-" + movement.id).c_str(), movement.label);
        heading.append_attribute("id") = movement.id.c_str();
        add(page, "p", "note", movement.description);
        for (const Document& document : guide.documents()) {
            if (document.kind != Kind::intervention || document.facet("beweging") != movement.id) {
                continue;
            }
            pugi::xml_node line = add(page, "p", "question");
            if (!document.helps_with.empty()) {
                add_text(line, document.helps_with.front() + " – ");
            }
            add_link(line, address_of(document.id), document.title);
        }
    }
}

void add_domains(pugi::xml_node page, const content::Guide& guide) {
    const content::Facet* domains = guide.manifest().find_facet("domein");
    if (!domains) {
        return;
    }
    add(page, "h2", "", guide.manifest().word("verhalen-per-domein"));
    for (const content::FacetValue& domain : domains->values) {
        pugi::xml_node line;
        for (const Document& document : guide.documents()) {
            if (document.kind != Kind::story || document.facet("domein") != domain.id) {
                continue;
            }
            if (!line) {
                line = add(page, "p");
                add(line, "b", "", domain.label + ". ");
            } else {
                add_text(line, " · ");
            }
            add_link(line, address_of(document.id), document.title);
        }
    }
}

} // namespace

std::string make_start_page(const content::Guide& guide) {
    pugi::xml_document html;
    pugi::xml_node page = add(add(html, "body"), "div", "page start");
    add(page, "h1", "", guide.manifest().word("ik-wil"));
    for (const Document& document : guide.documents()) {
        if (document.kind == Kind::page) {
            pugi::xml_node line = add(page, "p", "intro", document.summary + ' ');
            add_link(line, address_of(document.id), document.title);
        }
    }
    add_movements(page, guide);
    add_domains(page, guide);
    return to_html(html);
}

} // namespace wijzer::app::pages
