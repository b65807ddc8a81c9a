// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/facet_spy.h"

#include "content/base/text.h"
#include "index/schema/schema.h"

namespace wijzer::index {

void FacetSpy::operator()(const Xapian::Document& document, double weight) {
    if (weight < m_weakest) {
        return;
    }
    // "facet:value\n" for each value
    const std::string packed = document.get_value(slot::facets);
    const auto whole_lines = std::string_view(packed).substr(0, packed.rfind('\n') + 1);
    for (const std::string_view entry : content::split(whole_lines, '\n')) {
        const auto [facet, value] = content::split_once(entry, ':');
        if (!value.empty()) {
            ++m_counts[std::string(facet)][std::string(value)];
        }
    }
}

} // namespace wijzer::index
