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

/// sheet: to run it from. handout: for participants. cards: to choose with, A6. book: a set with cover, contents and
/// index.
enum class PrintKind { sheet, handout, cards, book };

/// "sheet", "hand-out", "cards", "book"
std::optional<PrintKind> find_kind(std::string_view name);

/// What to print. The defaults are what nearly everyone wants.
struct PrintJob {
    /// In this order. By id, so that a job may be kept while its guide is replaced; what the guide lacks is left out.
    std::vector<content::DocumentId> documents;
    Paper paper;
    std::string theme; ///< for typefaces and the movements' colours
    PrintKind kind = PrintKind::sheet;
    bool large = false;                               ///< 14 pt, on as many pages as it takes
    bool grey = false;                                ///< no colour at all
    bool stories = true;                              ///< sheets name the practice stories
    std::map<content::DocumentId, std::string> notes; ///< the reader's own, to stand on the sheets of these
};

/// The documents of a job, as the guide has them that it is composed from.
using PrintedDocuments = std::vector<const content::Document*>;

/// Called after each document; returning false stops the work.
using PrintProgress = std::function<bool(std::size_t done, std::size_t total)>;

} // namespace wijzer::app::print
