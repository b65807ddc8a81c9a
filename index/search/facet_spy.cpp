// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/facet_spy.h"

#include "index/schema/schema.h"

namespace wijzer::index {

void FacetSpy::operator()(const Xapian::Document& document, double weight) {
    if (weight < m_weakest) {
        return;
    }
    // "facet:value\n" for each value
    const std::string packed = document.get_value(slot::facets);
    std::size_t begin = 0;
    for (auto end = packed.find('\n'); end != std::string::npos; end = packed.find('\n', begin)) {
        const auto colon = packed.find(':', begin);
        if (colon < end) {
            ++m_counts[packed.substr(begin, colon - begin)][packed.substr(colon + 1, end - colon - 1)];
        }
        begin = end + 1;
    }
}

} // namespace wijzer::index
