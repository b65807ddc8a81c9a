// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes any bytes as a question about the shipped guide. It must give an answer, reasons and counts, and never an
// exception. The first byte chooses filters.

#include "content/loader.h"
#include "index/store/store.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>

using namespace wijzer;

namespace {

index::Searcher open_searcher() {
    static const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    return std::move(*index::open_searcher(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", options));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static index::Searcher searcher = open_searcher();
    index::Query query;
    if (size > 0) {
        query.last_word = (data[0] & 1) != 0 ? index::LastWord::prefix : index::LastWord::whole;
        if ((data[0] & 2) != 0) {
            query.filters.minutes = data[0];
        }
        if ((data[0] & 4) != 0) {
            query.filters.people = data[0];
        }
        query.text.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    }
    const index::Answer answer = searcher.search(query);
    searcher.count_facets(query);
    if (!answer.hits.empty()) {
        searcher.explain(query, answer.hits.front().record.id);
    }
    return 0;
}
