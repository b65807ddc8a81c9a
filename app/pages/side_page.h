// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// One line of "op deze pagina", the list of the page's headings.
struct OutlineEntry {
    std::string title;
    std::string anchor;
};

/// What a wide window shows beside a document, as HTML for side.css: the document's headings, the one with the anchor
/// `current` marked, and links to related documents.
std::string make_side_page(const content::Guide& guide, const content::Document& document,
                           const std::vector<OutlineEntry>& outline, const std::string& current);

} // namespace wijzer::app::pages
