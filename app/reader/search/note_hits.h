// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/note_finder.h"
#include "content/guide.h"
#include "index/query/query.h"

#include <vector>

namespace wijzer::app::reader {

/// The notes whose document passes the filters. A note whose document is not in the guide passes only when there are no
/// filters.
std::vector<library::FoundNote> notes_that_fit(std::vector<library::FoundNote> notes, const content::Guide& guide,
                                               const index::Filters& filters);

} // namespace wijzer::app::reader
