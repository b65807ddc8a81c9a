// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// One line of "op deze pagina".
struct OutlineEntry {
    std::string title;
    std::string anchor;
};

/// What stands beside a document when there is room (side.css): its headings, with `current` marked, and where to go
/// from here.
std::string make_side_page(const content::Guide& guide, const content::Document& document,
                           const std::vector<OutlineEntry>& outline, const std::string& current);

} // namespace wijzer::app::pages
