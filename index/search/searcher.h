// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/volume.h"
#include "index/query/query.h"
#include "index/query/reason.h"
#include "index/schema/open_index.h"

#include <memory>
#include <string>
#include <vector>

namespace wijzer::index {

/// Answers questions from the indexes of one or more volumes, as from one. For one thread at a time. Methods throw
/// IndexDamaged when the files turn out to be broken.
class Searcher {
  public:
    /// As many indexes as volumes, in the same order. The synonyms are those of all volumes.
    Searcher(content::Volumes volumes, const std::vector<OpenIndex>& indexes);
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
