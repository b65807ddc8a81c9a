// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/analysis.h"
#include "index/reason.h"
#include "index/search_query.h"

#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// What of a question stands in a document: the strongest reason for each word, in the question's order. Reads the
/// document's list of words once or twice, and no more.
std::vector<Reason> word_reasons(const Xapian::Database& database, Analyser& analyser, const BuiltQuery& built,
                                 Xapian::docid document);

} // namespace wijzer::index
