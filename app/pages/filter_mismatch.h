// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/query.h"

#include <string>

namespace wijzer::app::pages {

/// "30 minutes too long, 4 people too many", in the interface's language; empty when the document fits the filters.
std::string mismatch_text(const index::FilterMismatch& mismatch);

} // namespace wijzer::app::pages
