// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/typesetter.h"

namespace wijzer::app::print {

/// Adds the job's cards: as many to a sheet as make them about A6, a page of fronts and then a page of backs, mirrored
/// so that they meet when the sheet is printed on both sides and turned over its long edge. False when `progress`
/// stopped it.
bool compose_cards(Composition& whole, const content::Guide& guide, const PrintJob& job,
                   const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress);

} // namespace wijzer::app::print
