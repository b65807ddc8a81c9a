// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "index/text/analysis.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// All that the index holds of one document.
struct IndexedDocument {
    Xapian::Document document;
    std::string texts; ///< for the metadata (schema.h)
};

/// Turns a document of the guide into one of the index (schema.h says what goes where). `analyser` must know the words
/// of the whole guide.
IndexedDocument index_document(const content::Document& document, Analyser& analyser);

/// The document that ends every index (max_query.h).
Xapian::Document make_end();

} // namespace wijzer::index
