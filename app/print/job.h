// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "content/document.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::print {

/// sheet: for a facilitator to run an intervention from. handout: for participants. cards: to choose with, about A6.
/// worksheet: what hangs on the wall or lies on the
/// table. book: all documents, with cover, contents and index.
enum class PrintKind { sheet, handout, cards, worksheet, book };

/// "sheet", "hand-out", "cards", "worksheet", "book"
std::optional<PrintKind> find_kind(std::string_view name);

/// What to print and how. The defaults suit most readers.
struct PrintJob {
    /// In the order of printing. Ids, so that a job can outlive its guide; those that the guide does not know are left
    /// out.
    std::vector<content::DocumentId> documents;
    Paper paper;
    std::string theme; ///< id of the theme that gives the typefaces and the colours of the movements
    PrintKind kind = PrintKind::sheet;
    std::optional<int> sheet_size;                    ///< of worksheets: 0 for A0 to 4 for A4; none: each its own
    std::optional<int> tile_size;                     ///< worksheets larger than this paper are printed in tiles of it
    bool examples = false;                            ///< after each worksheet, the same filled in
    bool large = false;                               ///< 14 pt, on as many pages as needed
    bool grey = false;                                ///< no colours
    bool stories = true;                              ///< sheets list practice stories
    std::map<content::DocumentId, std::string> notes; ///< the reader's own, to print on the sheets of these documents
};

/// The documents of a job. They point into the guide from which the job is composed.
using PrintedDocuments = std::vector<const content::Document*>;

/// Called after each document; returning false stops the work.
using PrintProgress = std::function<bool(std::size_t done, std::size_t total)>;

} // namespace wijzer::app::print
