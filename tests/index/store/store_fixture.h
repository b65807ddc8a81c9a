// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/store.h"
#include "tests/support/sample_guide.h"

#include <optional>
#include <string>
#include <vector>

namespace wijzer::tests {

/// A small guide, a cache folder for its index, and the reports of the store.
struct StoreFixture {
    SampleGuide guide;
    TemporaryFolder cache;
    std::vector<std::string> reports;

    std::optional<index::Searcher> open(std::stop_token stop = {}, index::Progress progress = {});
    /// Whether a searcher finds a word of the guide.
    static bool answers(index::Searcher& searcher);
    static bool answers(std::optional<index::Searcher> searcher) { return searcher && answers(*searcher); }

    /// The folders in the cache that hold an index, finished or not.
    std::vector<std::filesystem::path> generations() const;
    static bool is_of(const std::filesystem::path& generation, const std::string& identity);
    /// Every path below the cache that is not part of an index, with size and time.
    std::vector<std::string> other_files() const;
    /// Every path below a folder, with size and time.
    static std::vector<std::string> listing(const std::filesystem::path& folder);
};

} // namespace wijzer::tests
