// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/guide_opener.h"

#include <algorithm>
#include <iterator>

namespace wijzer::index {
namespace {

std::vector<content::Document> heads_of(const content::Volume& volume, std::optional<OpenIndex>& index,
                                        std::size_t most, const StoreOptions& options) {
    if (index) {
        try {
            std::vector<content::Document> heads = index->heads(most);
            content::name_heads(volume, heads);
            return heads;
        } catch (const IndexDamaged& damage) {
            if (options.report) {
                options.report(damage.message());
            }
            index.reset();
            discard_index(volume.folder, options);
        }
    }
    return content::read_heads(volume, most);
}

} // namespace

bool OpenedGuide::has_all_indexes() const {
    return std::all_of(indexes.begin(), indexes.end(), [](const auto& index) { return index.has_value(); });
}

OpenedGuide open_guide(const std::vector<content::GuidePlace>& places, std::size_t most_listed,
                       const StoreOptions& options) {
    OpenedGuide opened;
    opened.volumes = content::scan_volumes(places, opened.problems);
    std::vector<content::Document> heads;
    for (const auto& volume : opened.volumes) {
        std::optional<OpenIndex> index = find_index(volume->folder, options);
        std::vector<content::Document> listed = heads_of(*volume, index, most_listed, options);
        std::move(listed.begin(), listed.end(), std::back_inserter(heads));
        opened.indexes.push_back(std::move(index));
    }
    opened.guide = content::open_guide(opened.volumes, std::move(heads));
    return opened;
}

std::optional<Searcher> open_searcher(const OpenedGuide& opened, const StoreOptions& options) {
    std::vector<OpenIndex> indexes;
    for (std::size_t at = 0; at < opened.volumes.size(); ++at) {
        std::optional<OpenIndex> index =
            opened.indexes[at] ? opened.indexes[at] : open_index(opened.volumes[at]->folder, options);
        if (!index) {
            return std::nullopt;
        }
        indexes.push_back(std::move(*index));
    }
    return Searcher(opened.volumes, indexes);
}

} // namespace wijzer::index
