// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/note_finder.h"
#include "content/guide.h"
#include "index/query/query.h"

#include <vector>

namespace wijzer::app::reader {

/// Of the notes found, those with a document that passes the filters. One whose document has left the guide passes only
/// when there are none.
std::vector<library::FoundNote> notes_that_fit(std::vector<library::FoundNote> notes, const content::Guide& guide,
                                               const index::Filters& filters);

} // namespace wijzer::app::reader
