// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start_page.h"

#include "app/pages/html.h"
#include "app/pages/stories_page.h"
#include "content/address.h"

#include <algorithm>
#include <utility>
#include <vector>

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
        pugi::xml_node table = add(page, "table", "questions");
        for (const Document& document : guide.documents()) {
            if (document.kind != Kind::intervention || document.facet("beweging") != movement.id) {
                continue;
            }
            pugi::xml_node row = add(table, "tr");
            add(row, "td", "", document.helps_with.empty() ? document.summary : document.helps_with.front());
            add_link(add(row, "td", "answer"), content::address_of(document.id), document.title);
        }
    }
}

/// The worries that people come with, by subject.
void add_situations(pugi::xml_node page, const content::Guide& guide) {
    const content::Facet* subjects = guide.manifest().find_facet("onderwerp");
    if (!subjects) {
        return;
    }
    for (const content::FacetValue& subject : subjects->values) {
        pugi::xml_node list;
        for (const Document& document : guide.documents()) {
            if (document.kind != Kind::situation || document.facet("onderwerp") != subject.id) {
                continue;
            }
            if (!list) {
                add(page, "h3", "", subject.label);
                list = add(page, "p", "worries");
            } else {
                add_text(list, " · ");
            }
            add_link(list, content::address_of(document.id), document.title);
        }
    }
}

/// A line such as "Ik heb 1 uur · 2 uur …", in which each choice is a link that sets a search filter.
void add_filter_line(pugi::xml_node page, const std::string& before, const std::string& after, const std::string& key,
                     const std::vector<std::pair<int, std::string>>& choices) {
    pugi::xml_node line = add(page, "p", "filters", before + ' ');
    for (const auto& [value, label] : choices) {
        if (value != choices.front().first) {
            add_text(line, " · ");
        }
        add_link(line, "zoek:" + key + '=' + std::to_string(value), label);
    }
    add_text(line, ' ' + after);
}

void add_filters(pugi::xml_node page, const content::Manifest& words) {
    add_filter_line(page, words.word("ik-heb"), "", "minuten",
                    {{60, "1 " + words.word("uur")},
                     {90, "1½ " + words.word("uur")},
                     {120, "2 " + words.word("uur")},
                     {180, "3 " + words.word("uur")},
                     {240, "4 " + words.word("uur")}});
    add_filter_line(page, words.word("met"), words.word("mensen"), "mensen",
                    {{6, "6"}, {12, "12"}, {25, "25"}, {60, "60"}, {150, "150"}});
}

void add_domains(pugi::xml_node page, const content::Guide& guide) {
    const content::Facet* domains = guide.manifest().find_facet("domein");
    if (!domains) {
        return;
    }
    add(page, "h2", "", guide.manifest().word("verhalen-per-domein"));
    add_link(add(page, "p", "filters"), content::address_of({std::string(stories_page_id)}),
             guide.manifest().word("alle-verhalen"));
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
            add_link(line, content::address_of(document.id), document.title);
        }
    }
}

void add_recent(pugi::xml_node page, const content::Guide& guide, const std::vector<std::string>& recent) {
    pugi::xml_node line;
    for (const std::string& id : recent) {
        if (const Document* document = guide.find_head(content::DocumentId{id})) {
            if (line) {
                add_text(line, " · ");
            } else {
                line = add(page, "p", "filters", guide.manifest().word("laatst-gelezen") + ": ");
            }
            add_link(line, content::address_of(document->id), document->title);
        }
    }
}

} // namespace

std::string make_start_page(const content::Guide& guide, const std::vector<std::string>& recent) {
    pugi::xml_document html;
    pugi::xml_node page = add(add(html, "body"), "div", "page start");
    add(page, "h1", "", guide.manifest().word("ik-wil"));
    for (const Document& document : guide.documents()) {
        if (document.kind == Kind::page) {
            pugi::xml_node line = add(page, "p", "intro", document.summary + ' ');
            add_link(line, content::address_of(document.id), document.title);
        }
    }
    add_filters(page, guide.manifest());
    add_recent(page, guide, recent);
    if (std::any_of(guide.documents().begin(), guide.documents().end(),
                    [](const Document& document) { return document.kind == Kind::situation; })) {
        add(page, "h2", "", guide.manifest().word("wat-speelt-er"));
        add_situations(page, guide);
        add(page, "h2", "", guide.manifest().word("ik-wil"));
    }
    add_movements(page, guide);
    add_domains(page, guide);
    return to_html(html);
}

} // namespace wijzer::app::pages
