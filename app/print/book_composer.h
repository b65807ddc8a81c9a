// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_composer.h"

namespace wijzer::app::print {

/// Adds a set as a book: cover, contents with page numbers, the documents (each intervention on a leaf of its own) and
/// an index of keywords. False when `progress` stopped it.
bool compose_book(Composition& whole, const content::Guide& guide, const PrintJob& job,
                  const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress);

} // namespace wijzer::app::print
