// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// A stretch of a sheet: HTML for sheet.css.
struct SheetPart {
    enum class Begin { new_page, below };
    std::string html;
    Begin begin = Begin::new_page;
    int columns = 1; ///< more than one: of equal height, filled one after the other
};

/// A document for paper: for an intervention the front (run it) and the back (prepare and improvise), for anything else
/// a running text.
struct Sheet {
    std::vector<SheetPart> parts;
    std::string footer; ///< one line of text; page numbers are the printer's
    std::string title;  ///< "I-1 Wereldbeelden ontrafelen"
};

/// What fills the room that is left on the back; the printer, who knows the paper, decides.
struct SheetOptions {
    int stories = 3;             ///< at most so many practice stories, in a line or two each; all are in the guide
    bool full_sources = true;    ///< else only who and when
    double harvest_height = 2.6; ///< em of room to write in
    int note_lines = 3;
    std::string note = {}; ///< the reader's own, as it was typed; stands above the ruled lines
};

Sheet make_sheet(const content::Guide& guide, const content::Document& document, const SheetOptions& options);

/// The last part of make_sheet() alone: harvest, stories and notes, the part that the options are about.
SheetPart make_sheet_end(const content::Guide& guide, const content::Document& document, const SheetOptions& options);

/// The head of the page on which make_sheet_end() stands when the back has no room for it.
SheetPart make_continuation(const content::Guide& guide, const content::Document& document);

/// For participants: what it asks of them, the invitation and the steps, without the facilitator's own. A story is its
/// own hand-out.
Sheet make_handout(const content::Guide& guide, const content::Document& document);

/// The reader's own note, for the end of a sheet (below) or a page of its own.
SheetPart make_note(const content::Guide& guide, const std::string& note, SheetPart::Begin begin);

/// Title and footer alone.
Sheet name_sheet(const content::Guide& guide, const content::Document& document);

/// The footer of one page, as HTML; `place` stands at the right ("1 / 2").
std::string make_footer(const std::string& text, const std::string& place);

} // namespace wijzer::app::pages
