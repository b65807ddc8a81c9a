// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// A document for paper (sheet.css), in parts that each begin on a new page: for an intervention the front (run it) and
/// the back (prepare and improvise), for anything else one running text.
struct Sheet {
    std::vector<std::string> parts; ///< HTML
    std::string footer;             ///< one line of text; page numbers are the printer's
    std::string title;              ///< "I-1 Wereldbeelden ontrafelen"
};

struct SheetOptions {
    int note_lines = 8; ///< ruled lines at the end of the back
};

/// The footer of one page, as HTML.
std::string make_footer(const Sheet& sheet, std::size_t page, std::size_t pages);

Sheet make_sheet(const content::Guide& guide, const content::Document& document, const SheetOptions& options);

} // namespace wijzer::app::pages
