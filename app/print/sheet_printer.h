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

/// All documents of a guide as a book has them: the introduction, the interventions and the stories. Reads no file.
std::vector<content::DocumentId> in_book_order(const content::Guide& guide);

/// Lays out a job's pages. Each intervention begins on a front, so that leaves can be handed out one by one. Nothing
/// when `progress` stopped it. The guide may go afterwards. Throws content::Error when the guide has none of the job's
/// documents.
std::optional<Composition> compose(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                                   const PrintProgress& progress = {});

/// The same as one PDF, in memory: the same guide and job give the same bytes. Empty when stopped. Throws
/// content::Error when drawing fails.
std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress = {});

} // namespace wijzer::app::print
