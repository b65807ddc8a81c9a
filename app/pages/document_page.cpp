// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/document_page.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "app/pages/situation_blocks.h"
#include "content/address.h"

#include <algorithm>
#include <map>
#include <set>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Guide;
using content::Kind;

constexpr std::size_t most_companions = 4; // "vaak samen met": only the strongest are worth showing
constexpr std::size_t most_neighbours = 6; // "meer uit dit domein"

class DocumentPage {
  public:
    DocumentPage(const Guide& guide, const Document& document)
        : m_guide(guide), m_words(guide.manifest()), m_document(document) {}

    std::string make() {
        pugi::xml_document html;
        m_page = add(add(html, "body"), "div", "page");
        add_header();
        if (m_document.kind == Kind::situation) {
            SituationBlocks(m_guide, m_document).add_all(m_page, m_document);
            return to_html(html);
        }
        add_facts();
        const content::Section* invitation = m_document.find_section("uitnodiging");
        if (!invitation) {
            add_for_participants();
        }
        for (const content::Section& section : m_document.sections) {
            add_section(section);
            if (&section == invitation) {
                add_for_participants();
            }
        }
        if (m_document.kind == Kind::intervention) {
            add_stories();
            add_companions();
        } else if (m_document.kind == Kind::story) {
            add_interventions();
            add_neighbours();
        }
        add_sources();
        return to_html(html);
    }

  private:
    pugi::xml_node heading(const std::string& text, const std::string& anchor) {
        pugi::xml_node node = add(m_page, "h2", "", text);
        node.append_attribute("id") = anchor.c_str();
        return node;
    }

    void add_header() {
        std::string line = m_document.code();
        for (const char* facet : {"beweging", "insteek", "domein", "onderwerp"}) {
            if (const std::string text = facet_text(m_document, facet, m_words); !text.empty()) {
                line += (line.empty() ? "" : "  ·  ") + text;
            }
        }
        if (!m_document.guide.empty()) {
            line += (line.empty() ? "" : "  ·  ") + m_document.guide;
        }
        const std::string movement = m_document.facet("beweging");
        if (!line.empty()) {
            add(m_page, "p", movement.empty() ? "code" : ("code movement-" + movement).c_str(), line);
        }
        add(m_page, "h1", "", m_document.title);
        if (!m_document.summary.empty()) {
            add(m_page, "p", "lead", m_document.summary);
        }
    }

    void add_fact(pugi::xml_node row, const std::string& word, const std::string& value) {
        pages::add_fact(row, word, m_words.word(word), value);
    }

    void add_facts() {
        if (m_document.kind == Kind::page) {
            return;
        }
        pugi::xml_node table = add(m_page, "table", m_document.kind == Kind::intervention ? "facts threes" : "facts");
        pugi::xml_node row = add(table, "tr");
        if (m_document.kind == Kind::intervention) {
            add_fact(row, "tijd", m_document.minutes ? time_text(*m_document.minutes, m_words) : "");
            add_fact(row, "groep", m_document.people ? people_text(*m_document.people, m_words) : "");
            add_fact(row, "vorm", facet_text(m_document, "vorm", m_words));
            pugi::xml_node second = add(table, "tr");
            for (const char* facet : {"voorbereiding", "vertrouwen", "moeilijkheid"}) {
                add_fact(second, facet, facet_text(m_document, facet, m_words));
            }
            if (!second.first_child()) {
                table.remove_child(second);
            }
        } else {
            add_fact(row, "plaats", m_document.place);
            add_fact(row, "periode", m_document.period);
            add_fact(row, "onderbouwing", facet_text(m_document, "onderbouwing", m_words));
            add_evidence_note();
        }
        if (!row.first_child() && row == table.last_child()) {
            m_page.remove_child(table);
        }
    }

    void add_evidence_note() {
        const content::Facet* facet = m_words.find_facet("onderbouwing");
        const content::FacetValue* value = facet ? facet->find_value(m_document.facet("onderbouwing")) : nullptr;
        if (value) {
            add(m_page, "p", "note", facet->label + ' ' + value->id + ": " + value->description);
        }
    }

    void add_section(const content::Section& section) {
        if (!section.title.empty()) {
            heading(section.title, section.anchor);
        }
        if (section.role == "uitnodiging") {
            add_fragment(add(m_page, "div", "invitation"), section.html);
        } else if (section.role == "stappen" && section.ordered) {
            add_steps(section);
        } else {
            add_fragment(m_page, section.html);
        }
    }

    void add_for_participants() {
        const auto add_line = [&](const char* word, const std::string& text) {
            if (!text.empty()) {
                pugi::xml_node line = add(m_page, "p", "participants");
                add(line, "b", "", m_words.word(word) + '.');
                add_text(line, ' ' + text);
            }
        };
        add_line("voor-deelnemers", m_document.for_participants);
        add_line("meenemen", list_text(m_document.bring, m_words));
    }

    void add_steps(const content::Section& section) {
        pugi::xml_node table;
        for (const content::Item& step : section.items) {
            if (!table || !step.before.empty()) {
                add_fragment(m_page, step.before);
                table = add(m_page, "table", "steps");
            }
            pugi::xml_node row = add(table, "tr");
            add(add(row, "td", "step-number"), "span", "badge", std::to_string(step.number));
            pugi::xml_node cell = add(row, "td");
            add_fragment(cell, step.html);
            if (step.minutes) {
                add_text(cell, " ");
                add(cell, "span", "minutes", std::to_string(*step.minutes) + "\u00A0" + m_words.word("min"));
            }
        }
        add_fragment(m_page, section.after_items);
    }

    void add_card(const content::Practice& practice, const Document& target) {
        pugi::xml_node card = add(m_page, "div", "card keep");
        const std::string role(content::role_name(practice.role));
        add(card, "div", ("role role-" + role).c_str(), m_words.label("rol", role));
        add_link(add(card, "div", "name"), content::address_of(target.id), target.code() + "  " + target.title);
        add(card, "p", "", practice.how);
    }

    void add_stories() {
        const std::vector<content::StoryUse> stories = m_guide.stories_of(m_document.id);
        if (stories.empty()) {
            return;
        }
        heading(m_words.word("praktijkverhalen"), "praktijkverhalen");
        if (stories.front().practice->role != content::Role::applied) {
            add(m_page, "p", "note", m_words.word("alleen-herkenbaar"));
        }
        for (const content::StoryUse& use : stories) {
            add_card(*use.practice, *use.story);
        }
    }

    void add_interventions() {
        std::vector<const content::Practice*> practices;
        for (const content::Practice& practice : m_document.practices) {
            practices.push_back(&practice);
        }
        std::stable_sort(practices.begin(), practices.end(),
                         [](const auto* left, const auto* right) { return left->role < right->role; });
        heading(m_words.word("interventies-in-verhaal"), "interventies");
        for (const content::Practice* practice : practices) {
            if (const Document* intervention = m_guide.find_head(practice->intervention)) {
                add_card(*practice, *intervention);
            }
        }
    }

    void add_link_list(const std::string& word, const std::string& anchor,
                       const std::vector<const Document*>& documents) {
        if (documents.empty()) {
            return;
        }
        heading(m_words.word(word), anchor);
        pugi::xml_node list = add(m_page, "div", "more");
        for (const Document* document : documents) {
            pugi::xml_node line = add(list, "div");
            add_text(line, document->code() + "  ");
            add_link(line, content::address_of(document->id), document->title);
        }
    }

    /// First the interventions that the author calls related, then those that most often share a story with this one.
    void add_companions() {
        std::vector<const Document*> related;
        std::set<std::string> shown{m_document.id.name};
        for (const content::DocumentId& id : m_document.related) {
            if (const Document* document = m_guide.find_head(id); document && shown.insert(id.name).second) {
                related.push_back(document);
            }
        }
        add_link_list("verwant", "verwant", related);

        std::map<std::string, int> together;
        for (const content::StoryUse& use : m_guide.stories_of(m_document.id)) {
            for (const content::Practice& practice : use.story->practices) {
                if (!shown.contains(practice.intervention.name)) {
                    ++together[practice.intervention.name];
                }
            }
        }
        std::vector<std::pair<std::string, int>> order(together.begin(), together.end());
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& left, const auto& right) { return left.second > right.second; });
        std::vector<const Document*> companions;
        for (const auto& [id, count] : order) {
            if (const Document* document = m_guide.find_head(content::DocumentId{id});
                document && companions.size() < most_companions) {
                companions.push_back(document);
            }
        }
        add_link_list("vaak-samen", "vaak-samen", companions);
    }

    void add_neighbours() {
        const std::string domain = m_document.facet("domein");
        std::vector<const Document*> neighbours;
        for (const Document& other : m_guide.documents()) {
            if (other.kind == Kind::story && other.id != m_document.id && other.facet("domein") == domain &&
                neighbours.size() < most_neighbours) {
                neighbours.push_back(&other);
            }
        }
        add_link_list("meer-uit-domein", "meer-uit-domein", neighbours);
    }

    void add_sources() {
        if (m_document.sources.empty()) {
            return;
        }
        heading(m_words.word("bronnen"), "bronnen");
        pugi::xml_node list = add(m_page, "ul", "sources");
        for (const std::string& source : m_document.sources) {
            add(list, "li", "", source);
        }
    }

    const Guide& m_guide;
    const content::Manifest& m_words;
    const Document& m_document;
    pugi::xml_node m_page;
};

} // namespace

std::string make_document_page(const Guide& guide, const Document& document) {
    return DocumentPage(guide, document).make();
}

std::string make_message_page(const std::string& title, const std::string& text) {
    pugi::xml_document html;
    pugi::xml_node page = add(add(html, "body"), "div", "page");
    add(page, "h1", "", title);
    add(page, "p", "lead", text);
    return to_html(html);
}

std::string make_keys_page(const std::string& title, const std::vector<std::pair<std::string, std::string>>& rows) {
    pugi::xml_document html;
    pugi::xml_node page = add(add(html, "body"), "div", "page");
    add(page, "h1", "", title);
    pugi::xml_node table = add(page, "table", "keys");
    for (const auto& [key, help] : rows) {
        pugi::xml_node row = add(table, "tr");
        add(add(row, "td"), "b", "", key);
        add(row, "td", "", help);
    }
    return to_html(html);
}

} // namespace wijzer::app::pages
