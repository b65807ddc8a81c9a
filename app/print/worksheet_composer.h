// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/job.h"
#include "content/guide.h"
#include "themes/theme.h"

namespace wijzer::app::print {

/// Adds the worksheets of the job's documents to `whole`: each drawing on a page of its own format or of the job's
/// paper, or in tiles behind a key plan, and cards eight to an A4. What cannot be drawn is left out. False when
/// `progress` stopped it.
bool compose_worksheets(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes,
                        const PrintJob& job, const PrintedDocuments& documents, const PrintProgress& progress);

} // namespace wijzer::app::print
