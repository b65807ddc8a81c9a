// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace wijzer::index {

/// The links of a document, stored in the value slot `slot::links`. They are stored by name, so that a document can
/// change without rewriting the documents that link to it.
struct NamedLink {
    std::string id;
    int strength = 0; ///< share of the score that the link passes on, in percent
};
struct NamedLinks {
    std::string from; ///< the document's own id
    std::vector<NamedLink> links;
};
NamedLinks links_from(const content::Document& document);
std::string serialise(const NamedLinks& links);
NamedLinks parse_links(std::string_view text);

} // namespace wijzer::index
