// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace Xapian {
class Database;
}

namespace wijzer::index {

/// The index of one guide folder, open for reading. Copies share it.
class OpenIndex {
  public:
    /// `in_use` is released with the last copy.
    explicit OpenIndex(Xapian::Database database, std::shared_ptr<void> in_use = {});

    /// The heads (what lists show) of at most `most` documents, in no particular order; their ids are file stems.
    /// Throws IndexDamaged.
    std::vector<content::Document> heads(std::size_t most) const;
    std::size_t document_count() const;
    const Xapian::Database& database() const { return *m_database; }

  private:
    std::shared_ptr<void> m_in_use; ///< declared first: released after the database is closed
    std::shared_ptr<Xapian::Database> m_database;
};

} // namespace wijzer::index
