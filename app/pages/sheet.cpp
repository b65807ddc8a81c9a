// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sheet.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "app/pages/links.h"

#include <algorithm>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Kind;
using content::Section;

class SheetMaker {
  public:
    SheetMaker(const content::Guide& guide, const Document& document, const SheetOptions& options)
        : m_guide(guide), m_words(guide.manifest()), m_document(document), m_options(options) {}

    Sheet make() {
        Sheet sheet;
        const std::string code = m_document.code();
        sheet.title = code.empty() ? m_document.title : code + ' ' + m_document.title;
        sheet.footer = m_words.title + " · " + sheet.title + " · " + m_words.word("editie") + ' ' + m_words.edition +
                       " · " + m_words.licence;
        if (m_document.kind == Kind::intervention) {
            sheet.parts = {front(), back()};
        } else {
            sheet.parts = {running_text()};
        }
        return sheet;
    }

  private:
    std::string front() {
        pugi::xml_document html;
        const pugi::xml_node body = add(html, "body");
        add_title(body);
        add_facts(body);
        if (const Section* invitation = m_document.find_section("uitnodiging")) {
            add_fragment(add(body, "div", "invitation keep"), invitation->html);
        }
        add_materials(body);
        if (const Section* steps = m_document.find_section("stappen")) {
            add(body, "h2", "", steps->title);
            steps->items.empty() ? add_fragment(body, steps->html) : add_steps(body, *steps);
        }
        return to_html(html);
    }

    std::string back() {
        pugi::xml_document html;
        const pugi::xml_node body = add(html, "body");
        const pugi::xml_node top = add(body, "div", "top");
        add(top, "div", "big-code", m_document.code());
        add(top, "div", "movement", m_document.title);
        add(top, "p", "lead", m_words.word("voorbereiden-en-bijsturen"));

        const pugi::xml_node row = add(add(body, "table"), "tr");
        const pugi::xml_node left = add(row, "td", "column");
        add_preparation(left);
        add_section(left, "vragen");
        const pugi::xml_node right = add(row, "td", "column-last");
        add_section(right, "valkuilen");
        add_section(right, "varianten");

        add_harvest(body);
        add_practice(body);
        add_notes(body);
        add_sources(body);
        return to_html(html);
    }

    std::string running_text() {
        pugi::xml_document html;
        const pugi::xml_node body = add(html, "body");
        add_title(body);
        add_facts(body);
        for (const Section& section : m_document.sections) {
            if (!section.title.empty()) {
                add(body, "h2", "", section.title);
            }
            add_fragment(body, section.html);
        }
        if (!m_document.practices.empty()) {
            add(body, "h2", "", m_words.word("interventies-in-verhaal"));
            for (const content::Practice& practice : m_document.practices) {
                if (const Document* intervention = m_guide.find(practice.intervention)) {
                    add_practice_line(body, practice, *intervention, practice.how);
                }
            }
        }
        add_sources(body);
        return to_html(html);
    }

    void add_title(pugi::xml_node body) {
        const pugi::xml_node top = add(body, "div", "top");
        add(top, "div", "big-code", m_document.code());
        std::string line = facet_text(m_document, "beweging", m_words);
        const std::string approach = facet_text(m_document, "insteek", m_words);
        line += approach.empty() ? facet_text(m_document, "domein", m_words) : " · " + approach;
        add(top, "div", "movement", line);
        add(top, "h1", "", m_document.title);
        add(top, "p", "lead", m_document.summary);
    }

    void add_fact(pugi::xml_node row, const std::string& word, const std::string& value) {
        if (!value.empty()) {
            const pugi::xml_node cell = add(row, "td");
            add(cell, "div", "label", m_words.word(word));
            add(cell, "div", "", value);
        }
    }

    void add_facts(pugi::xml_node body) {
        pugi::xml_node table = add(body, "table", "facts");
        const pugi::xml_node row = add(table, "tr");
        add_fact(row, "tijd", m_document.minutes ? time_text(*m_document.minutes, m_words) : "");
        add_fact(row, "groep", m_document.people ? people_text(*m_document.people, m_words) : "");
        add_fact(row, "plaats", m_document.place);
        add_fact(row, "periode", m_document.period);
        for (const char* facet : {"vorm", "voorbereiding", "vertrouwen", "onderbouwing"}) {
            add_fact(row, facet, facet_text(m_document, facet, m_words));
        }
        if (!row.first_child()) {
            body.remove_child(table);
        }
    }

    void add_materials(pugi::xml_node body) {
        if (m_document.materials.empty()) {
            return;
        }
        add(body, "h2", "", m_words.word("materiaal"));
        const pugi::xml_node table = add(body, "table", "materials");
        pugi::xml_node row;
        for (std::size_t index = 0; index < m_document.materials.size(); ++index) {
            if (index % 2 == 0) {
                row = add(table, "tr");
            }
            const pugi::xml_node cell = add(row, "td");
            add(cell, "span", "box");
            add_text(cell, m_document.materials[index]);
        }
        if (m_document.materials.size() % 2 != 0) {
            add(row, "td");
        }
    }

    void add_steps(pugi::xml_node body, const Section& steps) {
        const pugi::xml_node table = add(body, "table", "steps");
        const pugi::xml_node head = add(table, "tr");
        add(head, "td", "head");
        add(head, "td", "head");
        add(head, "td", "head", m_words.word("min-totaal"));
        add(head, "td", "head", m_words.word("klok"));
        int number = 0;
        int total = 0;
        for (const content::Item& step : steps.items) {
            const pugi::xml_node row = add(table, "tr");
            add(row, "td", "step-number", std::to_string(++number));
            const pugi::xml_node cell = add(row, "td");
            if (!step.lead.empty()) {
                add(cell, "b", "", step.lead + '.');
                add_text(cell, " ");
            }
            add_fragment(cell, step.html);
            total += step.minutes.value_or(0);
            add(row, "td", "step-minutes",
                step.minutes ? std::to_string(*step.minutes) + " · " + std::to_string(total) : "");
            add(row, "td", "step-clock");
        }
    }

    void add_section(pugi::xml_node parent, const char* role) {
        if (const Section* section = m_document.find_section(role)) {
            add(parent, "h2", "", section->title);
            if (section->items.empty() || section->items.front().lead.empty()) {
                add_fragment(parent, section->html);
                return;
            }
            for (const content::Item& item : section->items) {
                const pugi::xml_node line = add(parent, "p", "keep");
                add(line, "b", "", item.lead + '.');
                add_text(line, " ");
                add_fragment(line, item.html);
            }
        }
    }

    void add_preparation(pugi::xml_node parent) {
        const Section* section = m_document.find_section("voorbereiding");
        if (!section) {
            return;
        }
        add(parent, "h2", "", section->title);
        if (section->items.empty()) {
            add_fragment(parent, section->html);
        }
        for (const content::Item& item : section->items) {
            const pugi::xml_node line = add(parent, "p", "check keep");
            add(line, "span", "box");
            if (!item.lead.empty()) {
                add(line, "b", "", item.lead + '.');
                add_text(line, " ");
            }
            add_fragment(line, item.html);
        }
    }

    void add_harvest(pugi::xml_node body) {
        const Section* section = m_document.find_section("oogst");
        if (!section) {
            return;
        }
        add(body, "h2", "", section->title);
        const pugi::xml_node row = add(add(body, "table", "harvest keep"), "tr");
        constexpr std::size_t boxes = 2;
        for (std::size_t index = 0; index < boxes; ++index) {
            const bool labelled = index < section->items.size() && !section->items[index].lead.empty();
            add(row, "td", "", labelled ? section->items[index].lead : std::string("\u00A0"));
        }
    }

    void add_practice_line(pugi::xml_node body, const content::Practice& practice, const Document& target,
                           const std::string& text) {
        const pugi::xml_node line = add(body, "p", "small keep");
        const std::string role(content::role_name(practice.role));
        add(line, "span", "role", m_words.label("rol", role));
        add_text(line, "  ");
        add_link(add(line, "b"), address_of(target.id), target.code() + ' ' + target.title + '.');
        add_text(line, ' ' + text);
    }

    void add_practice(pugi::xml_node body) {
        const auto stories = m_guide.stories_of(m_document.id);
        add(body, "h2", "", m_words.word("praktijkverhalen"));
        constexpr std::size_t most = 3; // one line each on a leaf that has much to carry; all are in the guide
        for (std::size_t index = 0; index < std::min(most, stories.size()); ++index) {
            add_practice_line(body, *stories[index].practice, *stories[index].story, stories[index].practice->how);
        }
        const pugi::xml_node line = add(body, "p", "small");
        for (const content::DocumentId& id : m_document.related) {
            if (const Document* related = m_guide.find(id)) {
                add_text(line, line.first_child() ? "  ·  " : m_words.word("verwant") + ": ");
                add(line, "b", "", related->code());
                add_text(line, ' ' + related->title);
            }
        }
    }

    void add_notes(pugi::xml_node body) {
        if (m_options.note_lines <= 0) {
            return;
        }
        add(body, "h2", "", m_words.word("aantekeningen"));
        for (int line = 0; line < m_options.note_lines; ++line) {
            add(body, "div", "line", "\u00A0");
        }
    }

    void add_sources(pugi::xml_node body) {
        if (m_document.sources.empty()) {
            return;
        }
        std::string text = m_words.word("bronnen") + ": ";
        for (const std::string& source : m_document.sources) {
            text += (&source == &m_document.sources.front() ? "" : " · ") + source;
        }
        add(body, "p", "sources", text);
    }

    const content::Guide& m_guide;
    const content::Manifest& m_words;
    const Document& m_document;
    const SheetOptions& m_options;
};

} // namespace

std::string make_footer(const Sheet& sheet, std::size_t page, std::size_t pages) {
    pugi::xml_document html;
    const pugi::xml_node footer = add(add(html, "body"), "div", "footer");
    add(footer, "span", "place", std::to_string(page) + " / " + std::to_string(pages));
    add_text(footer, sheet.footer);
    return to_html(html);
}

Sheet make_sheet(const content::Guide& guide, const Document& document, const SheetOptions& options) {
    return SheetMaker(guide, document, options).make();
}

} // namespace wijzer::app::pages
