// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/guide_access.h"

#include "app/language/failure.h"
#include "app/language/translate.h"
#include "app/system/paths.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <iostream>
#include <limits>
#include <utility>

namespace wijzer::app::commands {
namespace {

using language::tr_with;

index::StoreOptions store_options() {
    index::StoreOptions options;
    options.cache_folder = system::cache_folder();
    options.report = [](const content::Message& message) { std::cerr << language::in_words(message) << '\n'; };
    return options;
}

index::OpenedGuide open(const std::vector<content::GuidePlace>& places, std::size_t most_listed) {
    index::OpenedGuide opened = index::open_guide(places, most_listed, store_options());
    if (opened.volumes.front()->folder.files.empty()) {
        throw content::Error(tr_with("There is no guide in {}", content::path_to_utf8(places.front().folder)));
    }
    // These are problems of folders and manifests only: documents are read when they are wanted, and `check` reads all.
    if (const std::size_t count = opened.problems.size(); count > 0) {
        std::cerr << language::tr_count("%d problem in the guide; `transitiewijzer check` lists it.",
                                        "%d problems in the guide; `transitiewijzer check` lists them.",
                                        static_cast<long>(count))
                  << '\n';
    }
    return opened;
}

} // namespace

index::OpenedGuide open_for_use(const std::vector<content::GuidePlace>& places) {
    return open(places, std::numeric_limits<std::size_t>::max());
}

index::OpenedGuide open_for_search(const std::vector<content::GuidePlace>& places) {
    return open(places, 0);
}

index::RepairingSearcher open_searcher(index::OpenedGuide opened) {
    index::RepairingSearcher searcher(std::move(opened), store_options);
    searcher.open(); // false only when stopped, and nobody stops it
    return searcher;
}

namespace {

/// "I-99" → "I-9": the code of a document after as few digits as possible are dropped; empty when there is none.
std::string shorter_code(const content::Guide& guide, std::string code) {
    while (!code.empty() && code.back() >= '0' && code.back() <= '9') {
        code.pop_back();
        if (const content::Document* document = guide.find(code)) {
            return document->code();
        }
    }
    return {};
}

/// The document that was probably meant by a name that the guide does not have; empty when none is like it.
std::string nearest_document(const index::OpenedGuide& opened, const std::string& id_or_code) {
    if (std::string code = shorter_code(*opened.guide, id_or_code); !code.empty()) {
        return code;
    }
    index::Query query;
    query.text = id_or_code;
    query.limit = 1;
    const auto answer =
        open_searcher(opened).use([&query](index::Searcher& searcher) { return searcher.search(query); });
    if (!answer || answer->hits.empty()) {
        return {};
    }
    return answer->hits.front().record.id.name;
}

} // namespace

const content::Document& find_document(const index::OpenedGuide& opened, const std::string& id_or_code) {
    if (const content::Document* document = opened.guide->find(id_or_code)) {
        return *document;
    }
    const std::string nearest = nearest_document(opened, id_or_code);
    throw content::Error(nearest.empty()
                             ? tr_with("There is no document '{}'", id_or_code)
                             : tr_with("There is no document '{}'; did you mean '{}'?", id_or_code, nearest));
}

} // namespace wijzer::app::commands
