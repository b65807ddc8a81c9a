// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace wijzer::index {

/// A document's own links, for the value slot `slot::links`: they are in the index by name, so that a document can
/// change without touching those that name it.
struct NamedLink {
    std::string id;
    int strength = 0; ///< percent of a score that goes along
};
struct NamedLinks {
    std::string from; ///< the document's own id
    std::vector<NamedLink> links;
};
NamedLinks links_from(const content::Document& document);
std::string serialise(const NamedLinks& links);
NamedLinks parse_links(std::string_view text);

} // namespace wijzer::index
