// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_composer.h"

namespace wijzer::app::print {

/// Adds the documents to `whole` as a book: cover, contents with page numbers, the documents (each intervention begins
/// on a front) and an index of keywords. False when `progress` stopped it.
bool compose_book(Composition& whole, const content::Guide& guide, const PrintJob& job,
                  const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress);

} // namespace wijzer::app::print
