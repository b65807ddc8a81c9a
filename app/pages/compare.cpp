// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "content/address.h"

#include <algorithm>
#include <functional>

namespace wijzer::app::pages {
namespace {

using content::Document;

class Comparison {
  public:
    Comparison(const content::Guide& guide, const std::vector<const Document*>& documents)
        : m_guide(guide), m_words(guide.manifest()), m_documents(documents) {}

    std::string make() {
        pugi::xml_document html;
        m_table = add(add(add(html, "body"), "div", "comparison"), "table",
                      ("compare of-" + std::to_string(m_documents.size())).c_str());
        add_titles();
        add_row(m_words.word("tijd"),
                [&](const Document& each) { return each.minutes ? time_text(*each.minutes, m_words) : ""; });
        add_row(m_words.word("groep"),
                [&](const Document& each) { return each.people ? people_text(*each.people, m_words) : ""; });
        for (const char* facet : {"vertrouwen", "moeilijkheid", "voorbereiding", "vorm"}) {
            add_row(m_words.word(facet), [&](const Document& each) { return facet_text(each, facet, m_words); });
        }
        for (const char* facet : {"beweging", "insteek", "plek_in_transitie"}) {
            const content::Facet* known = m_words.find_facet(facet);
            add_row(known ? known->label : facet,
                    [&](const Document& each) { return facet_text(each, facet, m_words); });
        }
        add_cells(m_words.word("materiaal"), [](pugi::xml_node cell, const Document& each) {
            pugi::xml_node list = add(cell, "ul");
            for (const std::string& material : each.materials) {
                add(list, "li", "", material);
            }
        });
        add_cells(title_of("stappen"), [&](pugi::xml_node cell, const Document& each) { add_steps(cell, each); });
        add_cells(title_of("valkuilen"), [&](pugi::xml_node cell, const Document& each) { add_pitfalls(cell, each); });
        add_cells(m_words.word("praktijkverhalen"),
                  [&](pugi::xml_node cell, const Document& each) { add_stories(cell, each); });
        return to_html(html);
    }

  private:
    std::string title_of(std::string_view role) const {
        const auto found =
            std::find_if(m_words.sections.begin(), m_words.sections.end(), [&](const content::SectionRole& section) {
                return section.kind == content::Kind::intervention && section.role == role;
            });
        return found == m_words.sections.end() ? std::string(role) : found->title;
    }

    void add_titles() {
        pugi::xml_node row = add(m_table, "tr");
        add(row, "td", "row");
        for (const Document* document : m_documents) {
            pugi::xml_node cell = add(row, "td", "title");
            add(cell, "div", ("code movement-" + document->facet("beweging")).c_str(), document->code());
            add_link(add(cell, "div", "name"), content::address_of(document->id), document->title);
            add(cell, "p", "", document->summary);
        }
    }

    /// A row with a one-line fact of each document, marked when they differ. No row when all are empty.
    void add_row(const std::string& label, const std::function<std::string(const Document&)>& value) {
        std::vector<std::string> values;
        for (const Document* document : m_documents) {
            values.push_back(value(*document));
        }
        if (std::all_of(values.begin(), values.end(), [](const std::string& each) { return each.empty(); })) {
            return;
        }
        const bool same =
            std::all_of(values.begin(), values.end(), [&](const std::string& each) { return each == values.front(); });
        pugi::xml_node row = add(m_table, "tr");
        add(row, "td", "row", same ? label : "≠ " + label);
        for (const std::string& each : values) {
            add(row, "td", same ? "same" : "differs", each.empty() ? "–" : each);
        }
    }

    void add_cells(const std::string& label, const std::function<void(pugi::xml_node, const Document&)>& fill) {
        pugi::xml_node row = add(m_table, "tr");
        add(row, "td", "row", label);
        for (const Document* document : m_documents) {
            fill(add(row, "td"), *document);
        }
    }

    void add_steps(pugi::xml_node cell, const Document& document) {
        const content::Section* section = document.find_section("stappen");
        if (!section) {
            return;
        }
        pugi::xml_node list = add(cell, "ol");
        int total = 0;
        for (const content::Item& step : section->items) {
            pugi::xml_node item = add(list, "li", "", step.lead.empty() ? step.text : step.lead);
            if (step.number > 0) {
                item.append_attribute("value") = step.number;
            }
            if (step.minutes) {
                total += *step.minutes;
                add(item, "span", "minutes", " " + std::to_string(*step.minutes) + "\u00A0" + m_words.word("min"));
            }
        }
        add(cell, "div", "total", std::to_string(total) + "\u00A0" + m_words.word("min"));
    }

    void add_pitfalls(pugi::xml_node cell, const Document& document) {
        const content::Section* section = document.find_section("valkuilen");
        pugi::xml_node list = add(cell, "ul");
        for (const content::Item& pitfall : section ? section->items : std::vector<content::Item>{}) {
            add(list, "li", "", pitfall.lead.empty() ? pitfall.text : pitfall.lead);
        }
    }

    void add_stories(pugi::xml_node cell, const Document& document) {
        for (const content::StoryUse& use : m_guide.stories_of(document.id)) {
            pugi::xml_node line = add(cell, "div", "story");
            add_link(line, content::address_of(use.story->id), use.story->code() + "  " + use.story->title);
            const std::string role(content::role_name(use.practice->role));
            add(line, "span", ("role role-" + role).c_str(), " " + m_words.label("rol", role));
        }
    }

    const content::Guide& m_guide;
    const content::Manifest& m_words;
    const std::vector<const Document*>& m_documents;
    pugi::xml_node m_table;
};

} // namespace

std::string make_comparison(const content::Guide& guide, const std::vector<const Document*>& documents) {
    return Comparison(guide, documents).make();
}

} // namespace wijzer::app::pages
