// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an index lives and whether it can be trusted. It is made from the guide and can always be made again, so
// nothing here asks the reader anything. Below the cache folder:
//
//   index/<identity>/            a finished index (schema.h); the name is its identity, so a stale one is simply
//   another folder index/building-<random>/     one being built; renamed when finished
//
// Only folders with these names, below `index/`, are ever written or removed.
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

/// Told, in a sentence, what the store did about an index that was missing, stale or damaged.
using Report = std::function<void(const std::string& sentence)>;

struct StoreOptions {
    std::filesystem::path cache_folder; ///< made when missing
    Progress progress;
    Report report;
    std::stop_token stop;
};

/// A searcher over an index of exactly this guide: the one on disk if it is whole, else a new one; in memory where the
/// disk refuses. Nothing when stopped. Throws content::Error only when even memory fails.
std::optional<Searcher> open_index(const content::Guide& guide, const StoreOptions& options);

/// Removes the index of this guide, so that the next open builds it anew: after IndexDamaged. Never throws.
void discard_index(const content::Guide& guide, const StoreOptions& options);

} // namespace wijzer::index
