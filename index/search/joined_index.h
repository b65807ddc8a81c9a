// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/volume.h"
#include "index/schema/open_index.h"
#include "index/schema/record.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// The indexes of all volumes side by side, and joined as one database for searching. Xapian interleaves the document
/// numbers of a joined database: number n is document (n - 1) / count + 1 of index (n - 1) % count.
class JoinedIndex {
  public:
    /// As many indexes as volumes, in the same order; at least one.
    JoinedIndex(content::Volumes volumes, const std::vector<OpenIndex>& indexes);

    const Xapian::Database& joined() const { return m_joined; }
    Xapian::docid index_count() const { return static_cast<Xapian::docid>(m_indexes.size()); }
    std::size_t document_count() const;
    /// The synonyms of all volumes.
    std::vector<content::SynonymGroup> synonyms() const;

    /// The record of a document, with ids of the whole guide (content/volume.h). Throws IndexDamaged.
    Record record(Xapian::docid document) const;
    Texts texts(Xapian::docid document) const;
    /// The number of the document with this name in the whole guide; 0 when there is none.
    Xapian::docid find(const content::DocumentId& id) const;

  private:
    std::size_t index_of(Xapian::docid document) const { return (document - 1) % m_indexes.size(); }

    content::Volumes m_volumes;
    std::vector<OpenIndex> m_indexes;
    Xapian::Database m_joined;
};

} // namespace wijzer::index
