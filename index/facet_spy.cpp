// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/facet_spy.h"

#include "index/schema.h"

#include <algorithm>

namespace wijzer::index {

void FacetSpy::operator()(const Xapian::Document& document, double weight) {
    if (weight < m_weakest) {
        return;
    }
    const std::string value = document.get_value(slot::facets);
    for (std::string_view packed = value; !packed.empty();) {
        const auto end = std::min(packed.find('\n'), packed.size());
        const std::string_view entry = packed.substr(0, end);
        const auto colon = std::min(entry.find(':'), entry.size());
        ++m_counts[std::string(entry.substr(0, colon))][std::string(entry.substr(std::min(colon + 1, entry.size())))];
        packed.remove_prefix(std::min(end + 1, packed.size()));
    }
}

} // namespace wijzer::index
