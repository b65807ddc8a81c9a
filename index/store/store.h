// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an index lives and whether it can be trusted. It is made from the guide and can always be made again, so
// nothing here asks the reader anything. Below the cache folder:
//
//   index/<schema>-<guide>-<random>/     one generation: a Xapian database (schema.h) of one guide folder;
//                                        <guide> is the fingerprint of its path
//       guide                            that path
//       in-use                           locked by every process that reads or builds it (folder_lock.h)
//       seal                             written last: sizes and checksums of the files (seal.h)
//
// A generation is never changed once sealed, and no name is used twice: a reader can never see half of one and half of
// another. When a few files of the guide changed, the next generation is a copy in which these are replaced. A
// generation without a whole seal that nobody uses was left by a killed process or a bad disk, and is removed. One that
// is stale, or whose guide is gone, is removed when nobody uses it. Only folders with such names, below `index/`, are
// ever written or removed.
#pragma once

#include "content/volume.h"
#include "index/build/builder.h"
#include "index/schema/index_damaged.h"
#include "index/schema/open_index.h"
#include "index/search/searcher.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace wijzer::index {

/// Told what the store did about an index that was unfinished, damaged, of another schema, or refused by the disk.
using Report = std::function<void(const content::Message& message)>;

/// `memory` is what `disk` falls back to.
enum class Place { disk, memory };

struct StoreOptions {
    std::filesystem::path cache_folder; ///< made when missing
    Progress progress;
    Report report;
    std::stop_token stop;
    Place place = Place::disk;
};

/// The index of exactly these files, if a whole one is on disk. Reads only files whose size and time do not show
/// whether they changed.
std::optional<OpenIndex> find_index(const content::GuideFolder& folder, const StoreOptions& options);

/// The same, else one that is brought up to date or built; in memory where the disk refuses. Nothing when stopped.
/// Throws content::Error only when even memory fails.
std::optional<OpenIndex> open_index(const content::GuideFolder& folder, const StoreOptions& options);

/// A searcher over all volumes. Nothing when stopped; throws as open_index.
std::optional<Searcher> open_searcher(const content::Volumes& volumes, const StoreOptions& options);
/// Over one folder.
std::optional<Searcher> open_searcher(const std::filesystem::path& folder, const StoreOptions& options);

/// After IndexDamaged: no process opens this guide's index again, so that the next open builds it anew. False when the
/// disk refuses that too; what is left then is Place::memory. Never throws.
bool discard_index(const content::GuideFolder& folder, const StoreOptions& options);

} // namespace wijzer::index
