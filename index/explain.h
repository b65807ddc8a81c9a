// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/analysis.h"
#include "index/read_documents.h"
#include "index/reason.h"
#include "index/search_query.h"

#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// What of a question stands in a document: the strongest reason for each word, in the question's order.
std::vector<Reason> word_reasons(const Xapian::Database& database, Analyser& analyser, const BuiltQuery& built,
                                 Xapian::docid document, ReadDocuments& documents);

} // namespace wijzer::index
