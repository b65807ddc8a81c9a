// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/job.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <optional>
#include <string>

namespace wijzer::app::print {

struct Composition;

/// The ids of all documents of a guide in the order of a book: first pages such as the introduction, then the rest in
/// the order of the guide. Reads no file.
std::vector<content::DocumentId> in_book_order(const content::Guide& guide);

/// Lays out the pages of a job. Each sheet begins on a front, so that leaves can be handed out one by one. Nothing when
/// `progress` stopped it. The result does not refer to the guide. Throws content::Error when the guide has none of the
/// job's documents.
std::optional<Composition> compose(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                                   const PrintProgress& progress = {});

/// The bytes of a PDF of the same pages. The same guide and job give the same bytes. Empty when `progress` stopped it.
/// Throws content::Error as compose() does, and when drawing fails.
std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress = {});

} // namespace wijzer::app::print
