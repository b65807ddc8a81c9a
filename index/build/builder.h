// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/folder.h"
#include "index/build/build_options.h"
#include "index/schema/index_state.h"

#include <filesystem>

namespace Xapian {
class WritableDatabase;
} // namespace Xapian

namespace wijzer::index {

/// Makes a database in the empty folder `into` from the guide's files, on all processors: each writes a part, and the
/// parts are joined. Returns false when stopped halfway. Throws Xapian::Error.
bool build_index(const content::GuideFolder& folder, const std::filesystem::path& into, const BuildOptions& options);

/// The same into an empty database in memory, on one processor.
bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options);

/// Applies `changes` to the database in the folder `index`, and commits. Unchanged documents are not indexed again:
/// words that are new to the guide divide compounds in the changed documents only, until the next full build. Returns
/// false when stopped; the database is then of no use. Throws Xapian::Error.
bool update_index(const content::GuideFolder& folder, Changes changes, const std::filesystem::path& index,
                  const BuildOptions& options);

} // namespace wijzer::index
