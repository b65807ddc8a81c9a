// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sheet_blocks.h"

#include "app/pages/facts.h"
#include "app/pages/html.h"
#include "app/pages/situation_blocks.h"
#include "content/address.h"
#include "content/base/text.h"

#include <algorithm>
#include <cstdio>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Item;
using content::Section;

bool has_blocks(const std::string& html) {
    constexpr std::string_view tags[] = {"<p>", "<ul>", "<ol", "<pre>", "<blockquote>"};
    return std::any_of(std::begin(tags), std::end(tags),
                       [&](std::string_view tag) { return html.find(tag) != std::string::npos; });
}

/// An item as its author wrote it, without its minutes. A <p> becomes a <div> when the item holds blocks, which a
/// paragraph cannot.
pugi::xml_node add_item(pugi::xml_node parent, std::string_view tag, const char* classes, const Item& item) {
    const bool too_much = tag == "p" && has_blocks(item.html);
    const pugi::xml_node line = add(parent, too_much ? "div" : std::string(tag).c_str(), classes);
    add_fragment(line, item.html);
    return line;
}

std::string em(double size) {
    char text[48];
    std::snprintf(text, sizeof text, "height: %.2fem", size);
    return text;
}

/// True for "Meadows, D." and "Baghai, Coley & White"; false for a title that has a comma in it.
bool begins_with_surname(const std::string& authors) {
    const auto comma = authors.find(", ");
    if (comma == std::string::npos || authors.find('&') != std::string::npos ||
        authors.find("e.a.") != std::string::npos) {
        return true;
    }
    const char initial = comma + 3 < authors.size() ? authors[comma + 2] : ' ';
    return initial >= 'A' && initial <= 'Z' && authors.find('.', comma) <= comma + 4;
}

bool begins_in_bold(const Item& item) {
    return item.html.starts_with("<strong>") || item.html.starts_with("<p><strong>");
}

} // namespace

std::string SheetBlocks::kicker() const {
    std::string line = facet_text(m_document, "beweging", m_words);
    const std::string approach = facet_text(m_document, "insteek", m_words);
    return line + (approach.empty()
                       ? facet_text(m_document, m_document.kind == content::Kind::situation ? "onderwerp" : "domein", m_words)
                       : " · " + approach);
}

void SheetBlocks::add_title(pugi::xml_node parent, const std::string& lead) const {
    const pugi::xml_node top = add(parent, "div", "top");
    add(top, "div", "big-code", m_document.code());
    add(top, "div", "movement", kicker());
    add(top, "h1", "", m_document.title);
    add(top, "p", "lead", lead);
}

void SheetBlocks::add_fact(pugi::xml_node row, const std::string& word, const std::string& value) const {
    pages::add_fact(row, word, m_words.word(word), value);
}

void SheetBlocks::add_facts(pugi::xml_node parent) const {
    const pugi::xml_node table = add(parent, "table", "facts");
    const pugi::xml_node row = add(table, "tr");
    add_fact(row, "tijd", m_document.minutes ? time_text(*m_document.minutes, m_words) : "");
    add_fact(row, "groep", m_document.people ? people_text(*m_document.people, m_words) : "");
    add_fact(row, "plaats", m_document.place);
    add_fact(row, "periode", m_document.period);
    for (const char* facet : {"vorm", "voorbereiding", "vertrouwen", "moeilijkheid", "onderbouwing"}) {
        add_fact(row, facet, facet_text(m_document, facet, m_words));
    }
    if (!row.first_child()) {
        parent.remove_child(table);
    } else if (m_document.place.empty()) { // a place may be long; other facts are short and get equal widths
        const auto cells = std::distance(row.children().begin(), row.children().end());
        for (pugi::xml_node cell : row.children()) {
            cell.append_attribute("style") = ("width: " + std::to_string(100 / cells) + '%').c_str();
        }
    }
}

void SheetBlocks::add_invitation(pugi::xml_node parent) const {
    if (const Section* invitation = m_document.find_section("uitnodiging")) {
        add_fragment(add(parent, "div", "invitation keep"), invitation->html);
    }
}

void SheetBlocks::add_bring(pugi::xml_node parent) const {
    if (!m_document.bring.empty()) {
        const pugi::xml_node line = add(parent, "p", "bring");
        add(line, "b", "", m_words.word("meenemen") + ":");
        add_text(line, ' ' + list_text(m_document.bring, m_words));
    }
}

void SheetBlocks::add_materials(pugi::xml_node parent) const {
    if (m_document.materials.empty()) {
        return;
    }
    add(parent, "h2", "", m_words.word("materiaal"));
    // Two cells of many lines instead of many rows of two cells: a long line then leaves no gap beside it.
    const pugi::xml_node row = add(add(parent, "table", "materials"), "tr");
    const std::size_t half = (m_document.materials.size() + 1) / 2;
    for (std::size_t begin = 0; begin < 2 * half; begin += half) {
        const pugi::xml_node cell = add(row, "td");
        for (std::size_t index = begin; index < std::min(begin + half, m_document.materials.size()); ++index) {
            const pugi::xml_node line = add(cell, "div", "tick");
            add(line, "span", "box");
            add_text(line, m_document.materials[index]);
        }
    }
}

void SheetBlocks::add_steps(pugi::xml_node parent, MinutesColumn minutes) const {
    const Section* steps = m_document.find_section("stappen");
    if (!steps) {
        return;
    }
    const bool clock = minutes == MinutesColumn::with_clock;
    if (steps->items.empty()) {
        add(parent, "h2", "", steps->title);
        add_fragment(parent, steps->html);
        return;
    }
    const pugi::xml_node table = add(parent, "table", "steps");
    const pugi::xml_node head = add(table, "tr", "table-head");
    pugi::xml_node title = add(head, "td", "steps-title");
    title.append_attribute("colspan") = 2;
    add(title, "h2", "", steps->title);
    add(add(head, "td", "head"), "div", "minutes", m_words.word(clock ? "min-totaal" : "min"));
    if (clock) {
        add(add(head, "td", "head"), "div", "clock", m_words.word("klok"));
    }
    int number = 0;
    int total = 0;
    for (const Item& step : steps->items) {
        if (!step.before.empty()) {
            pugi::xml_node between = add(add(table, "tr"), "td", "step-between");
            between.append_attribute("colspan") = clock ? 4 : 3;
            add_fragment(between, step.before);
        }
        number = step.number > 0 ? step.number : number + 1;
        const pugi::xml_node row = add(table, "tr");
        add(add(row, "td", "step-number"), "div", "number", std::to_string(number));
        add_item(row, "td", "step-text", step);
        total += step.minutes.value_or(0);
        const std::string own = step.minutes ? std::to_string(*step.minutes) : "";
        add(add(row, "td", "step-minutes"), "div", "minutes",
            own.empty() || !clock ? own : own + " · " + std::to_string(total));
        if (clock) {
            add(row, "td", "step-clock", "\u00A0");
        }
    }
    add_fragment(parent, steps->after_items);
}

pugi::xml_node SheetBlocks::add_whole_item(pugi::xml_node parent, const char* tag, const char* classes,
                                           const Item& item) const {
    const pugi::xml_node line = add_item(parent, tag, classes, item);
    if (item.minutes) {
        add_text(line, " (" + std::to_string(*item.minutes) + "\u00A0" + m_words.word("min") + ')');
    }
    return line;
}

void SheetBlocks::add_section(pugi::xml_node parent, const char* role) const {
    if (const Section* section = m_document.find_section(role)) {
        add_section(parent, *section);
    }
}

void SheetBlocks::add_section(pugi::xml_node parent, const Section& section) const {
    if (!section.title.empty()) {
        add(parent, "h2", "", section.title);
    }
    if (section.ordered || section.items.empty() || !begins_in_bold(section.items.front())) {
        add_fragment(parent, section.html);
        return;
    }
    for (const Item& item : section.items) {
        add_fragment(parent, item.before);
        add_whole_item(parent, "p", "keep", item);
    }
    add_fragment(parent, section.after_items);
}

void SheetBlocks::add_preparation(pugi::xml_node parent) const {
    const Section* section = m_document.find_section("voorbereiding");
    if (!section) {
        return;
    }
    add(parent, "h2", "", section->title);
    for (const Item& item : section->items) {
        add_fragment(parent, item.before);
        pugi::xml_node line = add_whole_item(parent, "p", "check keep", item);
        if (item.number > 0) {
            line.prepend_child(pugi::node_pcdata).set_value((std::to_string(item.number) + ". ").c_str());
        }
        line.prepend_child("span").append_attribute("class") = "box";
    }
    add_fragment(parent, section->after_items);
}

void SheetBlocks::add_harvest(pugi::xml_node parent, double height) const {
    const Section* section = m_document.find_section("oogst");
    if (!section) {
        return;
    }
    add(parent, "h2", "", section->title);
    const bool has_items = !section->items.empty();
    add_fragment(parent, has_items ? section->items.front().before : section->after_items);
    const pugi::xml_node row = add(add(parent, "table", "harvest keep"), "tr");
    const std::size_t boxes = std::max<std::size_t>(section->items.size(), 1);
    for (std::size_t index = 0; index < boxes; ++index) {
        pugi::xml_node cell = add(row, "td", index > 0 ? "next" : "");
        cell.append_attribute("style") = ("width: " + std::to_string(100 / boxes) + '%').c_str();
        if (index < section->items.size()) {
            const Item& item = section->items[index];
            add_fragment(cell, index > 0 ? item.before : std::string{});
            add_whole_item(cell, "div", "", item);
        }
        add(cell, "div", "room", "\u00A0").append_attribute("style") = em(height).c_str();
    }
    add_fragment(parent, has_items ? section->after_items : std::string{});
}

void SheetBlocks::add_practice_line(pugi::xml_node parent, const content::Practice& practice,
                                    const Document& target) const {
    const pugi::xml_node line = add(parent, "p", "small keep");
    add(line, "span", "role", m_words.label("rol", std::string(content::role_name(practice.role))));
    add_text(line, "  ");
    add_link(add(line, "b"), content::address_of(target.id), target.code() + ' ' + target.title + '.');
    add_text(line, ' ' + practice.how);
}

void SheetBlocks::add_stories(pugi::xml_node parent, int most) const {
    const auto stories = m_guide.stories_of(m_document.id);
    const std::size_t count = std::min(static_cast<std::size_t>(std::max(most, 0)), stories.size());
    if (count > 0) {
        add(parent, "h2", "", m_words.word("praktijkverhalen"));
    }
    for (std::size_t index = 0; index < count; ++index) {
        add_practice_line(parent, *stories[index].practice, *stories[index].story);
    }
}

void SheetBlocks::add_related(pugi::xml_node parent) const {
    const pugi::xml_node line = add(parent, "p", "small related");
    for (const content::DocumentId& id : m_document.related) {
        if (const Document* related = m_guide.find_head(id)) {
            add_text(line, line.first_child() ? "  ·  " : m_words.word("verwant") + ": ");
            const pugi::xml_node link = add_link(line, content::address_of(id), "");
            add(link, "b", "", related->code());
            add_text(link, ' ' + related->title);
        }
    }
    if (!line.first_child()) {
        parent.remove_child(line);
    }
}

void SheetBlocks::add_situation(pugi::xml_node parent) const {
    SituationBlocks(m_guide, m_document).add_all(parent, m_document);
}

void SheetBlocks::add_interventions(pugi::xml_node parent) const {
    if (m_document.practices.empty()) {
        return;
    }
    add(parent, "h2", "", m_words.word("interventies-in-verhaal"));
    for (const content::Practice& practice : m_document.practices) {
        if (const Document* intervention = m_guide.find_head(practice.intervention)) {
            add_practice_line(parent, practice, *intervention);
        }
    }
}

void add_note(pugi::xml_node parent, const content::Manifest& words, const std::string& note) {
    add(parent, "h2", "notes", words.word("aantekeningen"));
    for (const std::string_view line : content::split(note, '\n')) {
        add(parent, "p", "own-note", line.empty() ? "\u00A0" : std::string(line));
    }
}

void SheetBlocks::add_notes(pugi::xml_node parent, const std::string& note, int lines) const {
    if (lines <= 0 && note.empty()) {
        return;
    }
    add_note(parent, m_words, note);
    for (int line = 0; line < lines; ++line) {
        add(parent, "div", "line", "\u00A0");
    }
}

void SheetBlocks::add_sources(pugi::xml_node parent) const {
    if (m_document.sources.empty()) {
        return;
    }
    std::string text = m_words.word("bronnen") + ": ";
    for (const std::string& source : m_document.sources) {
        text += (&source == &m_document.sources.front() ? "" : " · ") + source;
    }
    add(parent, "p", "sources", text);
}

void SheetBlocks::add_short_sources(pugi::xml_node parent) const {
    if (m_document.sources.empty()) {
        return;
    }
    std::string text = m_words.word("bronnen") + ": ";
    for (const std::string& source : m_document.sources) {
        text += (&source == &m_document.sources.front() ? "" : " · ") + short_source(source);
    }
    add(parent, "p", "sources", text + " — " + m_words.word("volledig-in-de-gids"));
}

std::string short_source(const std::string& source) {
    const auto is_digit = [&](std::size_t at) { return at < source.size() && source[at] >= '0' && source[at] <= '9'; };
    const auto opening = source.find(" (");
    const auto closing = opening == std::string::npos ? opening : source.find(')', opening);
    std::string year;
    for (std::size_t at = opening; closing != std::string::npos && at + 4 <= closing; ++at) {
        if (is_digit(at) && is_digit(at + 1) && is_digit(at + 2) && is_digit(at + 3)) {
            year = source.substr(at, 4);
            break;
        }
    }
    if (year.empty()) {
        return source.substr(0, source.find(". "));
    }
    const std::string authors = source.substr(0, opening);
    const bool people = begins_with_surname(authors);
    const auto comma = people ? authors.find(',') : std::string::npos;
    const bool several =
        people && (authors.find('&') != std::string::npos || std::count(authors.begin(), authors.end(), ',') > 1);
    return authors.substr(0, comma) + (several ? " e.a. " : " ") + year;
}

} // namespace wijzer::app::pages
