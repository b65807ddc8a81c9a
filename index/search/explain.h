// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/reason.h"
#include "index/query/search_query.h"
#include "index/search/document_cache.h"
#include "index/text/analysis.h"

#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Which words of a question a document matches, with the strongest reason for each, in the question's order.
std::vector<Reason> word_reasons(const Xapian::Database& database, Analyser& analyser, const BuiltQuery& built,
                                 Xapian::docid document, DocumentCache& documents);

} // namespace wijzer::index
