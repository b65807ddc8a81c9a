// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/query.h"
#include "index/reason.h"

#include <memory>
#include <string>
#include <vector>

namespace Xapian {
class Database;
}

namespace wijzer::index {

/// Answers questions from one index. For one thread at a time. Methods throw IndexDamaged when the files turn out to be
/// broken.
class Searcher {
  public:
    /// Takes over an open database (store.h); `manifest` gives the synonyms. `in_use` is held as long as the searcher
    /// lives.
    Searcher(Xapian::Database database, const content::Manifest& manifest, std::shared_ptr<void> in_use = {});
    ~Searcher();
    Searcher(Searcher&&) noexcept;
    Searcher& operator=(Searcher&&) noexcept;

    /// Hits in order. Without words, the filters alone are the question; without either, everything in reading order.
    Answer search(const Query& query);

    /// For every facet value, how many hits there would be if it were chosen besides the other facets' filters.
    FacetCounts count_facets(const Query& query);

    /// Why a document was found: for every word of the question that it answers the strongest reason, in the question's
    /// order. Costs a look at the document's words.
    std::vector<Reason> explain(const Query& query, const content::DocumentId& id);

    std::size_t document_count() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wijzer::index
