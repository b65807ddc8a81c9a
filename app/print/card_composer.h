// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/typesetter.h"

namespace wijzer::app::print {

/// Adds the job's cards to `whole`, each about A6: four on a sheet, or two on small paper. A page of fronts is followed
/// by a page of backs, mirrored so that each back lies behind its front when the sheet is printed on both sides and
/// turned over its long edge. False when `progress` stopped it.
bool compose_cards(Composition& whole, const content::Guide& guide, const PrintJob& job,
                   const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress);

} // namespace wijzer::app::print
