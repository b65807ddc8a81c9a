// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/guide_access.h"

#include "app/language/translate.h"
#include "app/system/paths.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <iostream>
#include <limits>
#include <numeric>

namespace wijzer::app::commands {
namespace {

using language::tr_with;

/// Levenshtein's distance, in bytes: insertions, removals and replacements.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

/// Of what a document may be called by: its id and its code.
std::size_t distance_of(const content::Document& document, std::string_view id_or_code) {
    return std::min(distance(document.id.name, id_or_code), distance(document.code(), id_or_code));
}

index::StoreOptions store_options() {
    index::StoreOptions options;
    options.cache_folder = system::cache_folder();
    options.report = [](const std::string& sentence) { std::cerr << sentence << '\n'; };
    return options;
}

} // namespace

index::OpenedGuide open_for_use(const std::vector<std::filesystem::path>& folders) {
    index::OpenedGuide opened = index::open_guide(folders, std::numeric_limits<std::size_t>::max(), store_options());
    if (opened.volumes.front()->folder.files.empty()) {
        throw content::Error(tr_with("There is no guide in {}", content::path_to_utf8(folders.front())));
    }
    // Of folders and manifests; documents are read when they are wanted, and `check` reads them all.
    if (const std::size_t count = opened.problems.size(); count > 0) {
        std::cerr << language::tr_count("%d problem in the guide; `transitiewijzer check` lists it.",
                                        "%d problems in the guide; `transitiewijzer check` lists them.",
                                        static_cast<long>(count))
                  << '\n';
    }
    return opened;
}

index::Searcher open_searcher(const index::OpenedGuide& opened) {
    return std::move(*index::open_searcher(opened, store_options())); // nothing only when stopped, and nobody stops it
}

const content::Document& find_document(const content::Guide& guide, const std::string& id_or_code) {
    if (const content::Document* document = guide.find(id_or_code)) {
        return *document;
    }
    const auto nearest = std::min_element(guide.documents().begin(), guide.documents().end(),
                                          [&](const content::Document& left, const content::Document& right) {
                                              return distance_of(left, id_or_code) < distance_of(right, id_or_code);
                                          });
    const bool by_code = distance(nearest->code(), id_or_code) < distance(nearest->id.name, id_or_code);
    throw content::Error(tr_with("There is no document '{}'; did you mean '{}'?", id_or_code,
                                 by_code ? nearest->code() : nearest->id.name));
}

} // namespace wijzer::app::commands
