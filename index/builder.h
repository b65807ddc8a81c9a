// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/folder.h"
#include "index/state.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace Xapian {
class WritableDatabase;
} // namespace Xapian

namespace wijzer::index {

/// Called now and then while building, from any thread, one call at a time: documents done, documents in all.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

struct BuildOptions {
    std::string identity; ///< for the metadata (schema.h)
    Progress progress;
    std::stop_token stop;
};

/// Makes a database in the empty folder `into` from the guide's files, on all processors: each writes a part, and the
/// parts are joined. Returns false when stopped halfway. Throws Xapian::Error.
bool build_index(const content::GuideFolder& folder, const std::filesystem::path& into, const BuildOptions& options);

/// The same into an empty database in memory, on one processor.
bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options);

/// Brings what changed into the database in the folder `index`, built before, and commits. The rest stays as it is:
/// words that are new to the guide divide compounds in these documents only, until all is built again. Returns false
/// when stopped; the database is then of no use. Throws Xapian::Error.
bool update_index(const content::GuideFolder& folder, Changes changes, const std::filesystem::path& index,
                  const BuildOptions& options);

} // namespace wijzer::index
