// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// One part of a sheet, as HTML for sheet.css.
struct SheetPart {
    enum class Begin { new_page, below };
    std::string html;
    Begin begin = Begin::new_page;
    int columns = 1; ///< when more than one: columns of equal height, filled from left to right
};

/// A document for paper. An intervention has a front (for running it) and a back (for preparing and improvising);
/// anything else is one running text.
struct Sheet {
    std::vector<SheetPart> parts;
    std::string footer; ///< one line of text, without the page number
    std::string title;  ///< "I-1 Wereldbeelden ontrafelen"
};

/// What stands at the end of the back. app/print chooses these by the room that is left there.
struct SheetOptions {
    int stories = 3;             ///< the most practice stories to list; each takes a line or two
    bool full_sources = true;    ///< false: only author and year
    double harvest_height = 2.6; ///< em; the writing room in each harvest box
    int note_lines = 3;
    std::string note = {}; ///< the reader's own note, as it was typed; stands above the ruled lines
};

Sheet make_sheet(const content::Guide& guide, const content::Document& document, const SheetOptions& options);

/// The last part of an intervention's make_sheet() alone: harvest, stories, notes and sources. Only this part depends
/// on the options.
SheetPart make_sheet_end(const content::Guide& guide, const content::Document& document, const SheetOptions& options);

/// The head of an extra page, for when make_sheet_end() does not fit on the back.
SheetPart make_continuation(const content::Guide& guide, const content::Document& document);

/// A hand-out for participants: what the intervention asks of them, the invitation and the steps, without what is meant
/// for the facilitator. Of a story or a page: the same text as make_sheet().
Sheet make_handout(const content::Guide& guide, const content::Document& document);

/// The reader's own note: below the other parts, or on a page of its own.
SheetPart make_note(const content::Guide& guide, const std::string& note, SheetPart::Begin begin);

/// A sheet with its title and footer but without parts.
Sheet name_sheet(const content::Guide& guide, const content::Document& document);

/// The footer of one page as HTML: `text` at the left, `place` ("1 / 2") at the right.
std::string make_footer(const std::string& text, const std::string& place);

} // namespace wijzer::app::pages
