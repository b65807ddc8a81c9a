// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/situation_blocks.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "content/address.h"

#include <algorithm>
#include <iterator>

namespace wijzer::app::pages {
namespace {

using content::Document;

/// The word for each fit, from 1.
constexpr const char* fit_words[content::best_fit] = {"kan", "past-goed", "eerste-keus"};

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

} // namespace

void SituationBlocks::add_heading(pugi::xml_node parent, const char* word) const {
    add(parent, "h2", "", m_words.word(word)).append_attribute("id") = word;
}

void SituationBlocks::add_signs(pugi::xml_node parent) const {
    if (m_situation.signs.empty()) {
        return;
    }
    add_heading(parent, "tekens");
    pugi::xml_node list = add(parent, "ul");
    for (const std::string& sign : m_situation.signs) {
        add(list, "li", "", sign);
    }
}

void SituationBlocks::add_card(pugi::xml_node parent, const content::Advice& advice) const {
    const Document* intervention = m_guide.find_head(advice.intervention);
    if (!intervention) {
        return; // reported by check
    }
    const std::string movement = intervention->facet("beweging");
    pugi::xml_node card = add(parent, "div", "card keep");
    const std::string fit = advice.fit == content::best_fit ? "role role-toegepast" : "role";
    add(card, "div", fit.c_str(), m_words.word(fit_words[advice.fit - 1]));
    pugi::xml_node name = add(card, "div", "name");
    add_link(name, content::address_of(intervention->id), intervention->code() + "  " + intervention->title);
    std::string facts = facet_text(*intervention, "beweging", m_words);
    const auto append = [&](const std::string& fact) { facts += (facts.empty() || fact.empty() ? "" : " · ") + fact; };
    append(intervention->minutes ? time_text(*intervention->minutes, m_words) : "");
    append(intervention->people ? people_text(*intervention->people, m_words) : "");
    const std::string trust = facet_text(*intervention, "vertrouwen", m_words);
    append(trust.empty() ? "" : m_words.word("vertrouwen") + ": " + trust);
    add(card, "div", movement.empty() ? "card-facts" : ("card-facts movement-" + movement).c_str(), facts);
    add(card, "p", "", advice.why);
    if (!advice.condition.empty()) {
        pugi::xml_node condition = add(card, "p", "condition");
        add(condition, "b", "", m_words.word("als") + ' ');
        add_text(condition, advice.condition + (advice.condition.ends_with('.') ? "" : "."));
    }
}

void SituationBlocks::add_advice(pugi::xml_node parent) const {
    if (m_situation.advice.empty()) {
        return;
    }
    add_heading(parent, "wat-past");
    add(parent, "p", "note", m_words.word("ons-oordeel"));
    for (const content::Advice& advice : m_situation.advice) {
        add_card(parent, advice);
    }
}

void SituationBlocks::add_cautions(pugi::xml_node parent) const {
    if (m_situation.cautions.empty()) {
        return;
    }
    add_heading(parent, "liever-niet");
    pugi::xml_node list = add(parent, "ul");
    for (const content::Caution& caution : m_situation.cautions) {
        if (const Document* intervention = m_guide.find_head(caution.intervention)) {
            pugi::xml_node item = add(list, "li");
            add_link(item, content::address_of(intervention->id), intervention->title);
            add_text(item, ". " + caution.why);
        }
    }
}

std::string SituationBlocks::part_text(const content::ProgrammePart& part) const {
    if (part.kind != content::PartKind::intervention) {
        const std::string word = capitalised(m_words.word(content::part_kind_name(part.kind)));
        return part.what.empty() ? word : word + ": " + part.what;
    }
    return part.what;
}

void SituationBlocks::add_programme(pugi::xml_node parent, const content::Programme& programme) const {
    pugi::xml_node block = add(parent, "div", "programme keep");
    const int minutes = programme.minutes();
    add(block, "h3", "", programme.title + " (" + time_text({minutes, minutes}, m_words) + ')');
    pugi::xml_node table = add(block, "table", "programme");
    for (const content::ProgrammePart& part : programme.parts) {
        const bool is_pause = part.kind == content::PartKind::pause;
        pugi::xml_node row = add(table, "tr");
        add(row, "td", "part-minutes", std::to_string(part.minutes) + "\u00A0" + m_words.word("min"));
        pugi::xml_node cell = add(row, "td", is_pause ? "part pause" : "part");
        const Document* intervention = m_guide.find_head(part.intervention);
        if (part.kind != content::PartKind::intervention || !intervention) {
            add_text(cell, part_text(part));
            continue;
        }
        add_link(cell, content::address_of(intervention->id), intervention->title);
        std::string form = part.variant.empty() ? "" : " (" + part.variant + ')';
        if (part.first_step > 0) {
            form = " (stap " + std::to_string(part.first_step) +
                   (part.last_step > part.first_step ? "–" + std::to_string(part.last_step) : "") + ')';
        }
        add_text(cell, form + (part.what.empty() ? "" : ": " + part.what));
    }
}

void SituationBlocks::add_programmes(pugi::xml_node parent) const {
    if (m_situation.programmes.empty()) {
        return;
    }
    add_heading(parent, "programmas");
    for (const content::Programme& programme : m_situation.programmes) {
        add_programme(parent, programme);
    }
}

void SituationBlocks::add_stories(pugi::xml_node parent) const {
    if (m_situation.stories.empty()) {
        return;
    }
    add_heading(parent, "praktijkverhalen");
    pugi::xml_node list = add(parent, "div", "more");
    for (const content::DocumentId& id : m_situation.stories) {
        if (const Document* story = m_guide.find_head(id)) {
            pugi::xml_node line = add(list, "div");
            add_text(line, story->code() + "  ");
            add_link(line, content::address_of(story->id), story->title);
        }
    }
}

void SituationBlocks::add_all(pugi::xml_node parent, const Document& situation) const {
    const auto add_section = [&](const content::Section& section) {
        if (!section.title.empty()) {
            add(parent, "h2", "", section.title).append_attribute("id") = section.anchor.c_str();
        }
        add_fragment(parent, section.html);
    };
    add_signs(parent);
    // What is going on comes before the advice, what to mind after it.
    const auto last_before = std::find_if(situation.sections.begin(), situation.sections.end(),
                                          [](const content::Section& section) { return section.role == "letten"; });
    std::for_each(situation.sections.begin(), last_before, add_section);
    add_advice(parent);
    add_cautions(parent);
    std::for_each(last_before, situation.sections.end(), add_section);
    add_programmes(parent);
    add_stories(parent);
}

std::string make_situation_text(const content::Guide& guide, const Document& situation) {
    pugi::xml_document html;
    SituationBlocks(guide, situation).add_all(html, situation);
    return to_html(html);
}

} // namespace wijzer::app::pages
