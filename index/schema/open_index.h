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
    /// `in_use` is held as long as a copy lives.
    explicit OpenIndex(Xapian::Database database, std::shared_ptr<void> in_use = {});

    /// What lists show of its documents, under their stems, in any order: of `most` at most. Throws IndexDamaged.
    std::vector<content::Document> heads(std::size_t most) const;
    std::size_t document_count() const;
    const Xapian::Database& database() const { return *m_database; }

  private:
    std::shared_ptr<void> m_in_use; ///< first, so that it goes last
    std::shared_ptr<Xapian::Database> m_database;
};

} // namespace wijzer::index
