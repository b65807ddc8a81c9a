// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::tests {

/// A guide of that many interventions and half as many stories, with the manifest of the shipped guide. `skewed`: nine
/// of ten are in one movement and one pattern.
inline content::Guide large_guide(const content::Manifest& manifest, int interventions, bool skewed) {
    const char* titles[] = {"Kort", "Een middellange titel", "Nogal een lange titel die over twee regels moet",
                            "Ononderbrokenlangetitelzonderspaties", "De tafel omdraaien"};
    std::vector<content::Document> documents;
    const auto value = [&](const char* facet, int number) {
        const auto& values = manifest.find_facet(facet)->values;
        return values[skewed && number % 10 != 0 ? 0 : static_cast<std::size_t>(number) % values.size()].id;
    };
    for (int number = 1; number <= interventions; ++number) {
        content::Document document;
        document.id = {"interventie-" + std::to_string(number)};
        document.kind = content::Kind::intervention;
        document.number = number;
        document.title = std::string(titles[number % 5]) + ' ' + std::to_string(number);
        document.minutes = content::Range{30, 60 + number % 7 * 60};
        document.people = content::Range{4, 10 + number};
        document.facets["beweging"] = {value("beweging", number)};
        document.facets["insteek"] = {value("insteek", number / 6)};
        document.facets["plek_in_transitie"] = {value("plek_in_transitie", number),
                                                value("plek_in_transitie", number + 3)};
        documents.push_back(std::move(document));
    }
    for (int number = 1; number <= interventions / 2; ++number) {
        content::Document document;
        document.id = {"verhaal-" + std::to_string(number)};
        document.kind = content::Kind::story;
        document.number = number;
        document.title = "Verhaal " + std::to_string(number);
        document.facets["domein"] = {value("domein", number)};
        document.practices.push_back({{"interventie-" + std::to_string(2 * number)}, content::Role::applied, "Zo."});
        document.practices.push_back({{"interventie-" + std::to_string(number)}, content::Role::recognisable, "Zo."});
        documents.push_back(std::move(document));
    }
    return {manifest, std::move(documents)};
}

} // namespace wijzer::tests
