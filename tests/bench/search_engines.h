// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways to search the guide: that of the program, and those of existing search engines. Each gives document ids, best
// first.
#pragma once

#include "content/guide.h"
#include "index/search/searcher.h"

#include <functional>
#include <string>
#include <vector>

namespace wijzer::bench {

struct Engine {
    std::string name;
    std::function<std::vector<std::string>(const std::string& question)> ask;
};

Engine our_searcher(index::Searcher& searcher);
/// Xapian's own TermGenerator and QueryParser with one of its stemmers, over title and all text. Words are joined by
/// OR, and the last one matches as a prefix.
Engine plain_xapian(const content::Guide& guide, const std::string& stemmer);
/// SQLite FTS5, ranked by bm25. Words are joined by OR, and the last one matches as a prefix. `tokenizer`: as in CREATE
/// VIRTUAL TABLE.
Engine sqlite_fts5(const content::Guide& guide, const std::string& tokenizer);

} // namespace wijzer::bench
