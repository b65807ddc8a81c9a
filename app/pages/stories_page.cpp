// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/stories_page.h"

#include "app/pages/html.h"
#include "content/address.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace wijzer::app::pages {
namespace {

using content::Document;
using Stories = std::vector<const Document*>;

pugi::xml_node add_heading(pugi::xml_node page, const std::string& title, const std::string& anchor) {
    pugi::xml_node heading = add(page, "h2", "", title);
    heading.append_attribute("id") = anchor.c_str();
    return heading;
}

void add_row(pugi::xml_node table, const std::string& first, const Document& story) {
    pugi::xml_node row = add(table, "tr");
    add(row, "td", "", first);
    add_link(add(row, "td", "answer"), content::address_of(story.id), story.title);
}

void add_domains(pugi::xml_node page, const content::Manifest& manifest, const Stories& stories) {
    const content::Facet* domains = manifest.find_facet("domein");
    if (!domains) {
        return;
    }
    for (const content::FacetValue& domain : domains->values) {
        pugi::xml_node table;
        for (const Document* story : stories) {
            if (story->facet("domein") == domain.id) {
                if (!table) {
                    add(page, "h3", "", domain.label);
                    table = add(page, "table", "questions");
                }
                add_row(table, story->summary, *story);
            }
        }
    }
}

} // namespace

std::optional<int> first_year(std::string_view period) {
    constexpr std::size_t digits = 4;
    for (std::size_t at = 0; at + digits <= period.size(); ++at) {
        const std::string_view year = period.substr(at, digits);
        const bool all = std::all_of(year.begin(), year.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
        if (all) {
            return std::stoi(std::string(year));
        }
    }
    return std::nullopt;
}

std::string make_stories_page(const content::Guide& guide) {
    const content::Manifest& manifest = guide.manifest();
    Stories stories;
    for (const Document& document : guide.documents()) {
        if (document.kind == content::Kind::story) {
            stories.push_back(&document);
        }
    }
    pugi::xml_document html;
    pugi::xml_node page = add(add(html, "body"), "div", "page start");
    add(page, "h1", "", manifest.word("praktijkverhalen"));
    add_heading(page, manifest.word("per-domein"), "per-domein");
    add_domains(page, manifest, stories);

    add_heading(page, manifest.word("per-periode"), "per-periode");
    std::stable_sort(stories.begin(), stories.end(), [](const Document* left, const Document* right) {
        constexpr int last = std::numeric_limits<int>::max(); // a period without a year
        return first_year(left->period).value_or(last) < first_year(right->period).value_or(last);
    });
    pugi::xml_node periods = add(page, "table", "questions");
    for (const Document* story : stories) {
        add_row(periods, story->period, *story);
    }

    add_heading(page, manifest.word("per-plaats"), "per-plaats");
    std::stable_sort(stories.begin(), stories.end(),
                     [](const Document* left, const Document* right) { return left->place < right->place; });
    pugi::xml_node places = add(page, "table", "questions");
    for (const Document* story : stories) {
        add_row(places, story->place, *story);
    }
    return to_html(html);
}

} // namespace wijzer::app::pages
