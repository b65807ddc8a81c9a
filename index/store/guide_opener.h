// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/volume.h"
#include "index/store/store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace wijzer::index {

/// A guide that can be read at once: its lists are in memory, its index may still have to be made.
struct OpenedGuide {
    content::Volumes volumes;
    std::shared_ptr<const content::Guide> guide;   ///< never null
    content::Problems problems;                    ///< of the folders and manifests; documents are not read
    std::vector<std::optional<OpenIndex>> indexes; ///< by volume; nothing where none is up to date
    bool has_all_indexes() const;
};

/// The guide in `places`, the first of which is the guide itself. Its lists come from the index where that is up to
/// date, else from the heads of the files. They hold at most `most_listed` documents of a folder; search and ids reach
/// the rest.
OpenedGuide open_guide(const std::vector<content::GuidePlace>& places, std::size_t most_listed,
                       const StoreOptions& options);

/// The searcher over all that was opened; brings up to date what is not. Nothing when stopped; throws as open_index.
std::optional<Searcher> open_searcher(const OpenedGuide& opened, const StoreOptions& options);

} // namespace wijzer::index
