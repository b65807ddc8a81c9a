// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an index lives and whether it can be trusted. It is made from the guide and can always be made again, so
// nothing here asks the reader anything. Below the cache folder:
//
//   index/<schema>-<fingerprint>-<random>/     one generation: a Xapian database of a guide with this fingerprint
//   (schema.h), plus
//       in-use                                 locked by every process that reads or builds it (folder_lock.h)
//       seal                                   written last: sizes and checksums of the files (seal.h)
//
// A generation is never changed once sealed, and no name is used twice: a reader can never see half of one and half of
// another. What has no whole seal and no user is what a killed process or a bad disk left, and goes; what is sealed but
// stale goes when nobody uses it. Only folders with such names, below `index/`, are ever written or removed.
#pragma once

#include "content/error.h"
#include "content/guide.h"
#include "index/builder.h"
#include "index/searcher.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace wijzer::index {

/// The files of an index cannot be read: throw it away and build again.
class IndexDamaged : public content::Error {
  public:
    using content::Error::Error;
};

/// Told, in a sentence, what the store did about an index that was unfinished, damaged, of another schema, or refused
/// by the disk.
using Report = std::function<void(const std::string& sentence)>;

/// `memory` is what `disk` falls back to.
enum class Place { disk, memory };

struct StoreOptions {
    std::filesystem::path cache_folder; ///< made when missing
    Progress progress;
    Report report;
    std::stop_token stop;
    Place place = Place::disk;
};

/// A searcher over an index of exactly this guide: the one on disk if it is whole, else a new one; in memory where the
/// disk refuses. Nothing when stopped. Throws content::Error only when even memory fails.
std::optional<Searcher> open_index(const content::Guide& guide, const StoreOptions& options);

/// After IndexDamaged: no process opens this guide's index again, so that the next open builds it anew. False when the
/// disk refuses that too; what is left then is Place::memory. Never throws.
bool discard_index(const content::Guide& guide, const StoreOptions& options);

} // namespace wijzer::index
