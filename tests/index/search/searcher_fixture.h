// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/store.h"
#include "tests/support/sample_guide.h"

namespace wijzer::tests {

/// A searcher over the sample guide, with its index in a folder of its own.
struct SearcherFixture {
    SampleGuide guide;
    TemporaryFolder cache;
    index::Searcher searcher = open();

    index::Searcher open() const {
        index::StoreOptions options;
        options.cache_folder = cache.path();
        return std::move(*index::open_searcher(guide.folder(), options));
    }
};

} // namespace wijzer::tests
