// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/schema/record.h"
#include "index/search/joined_index.h"
#include "index/text/tokenized_text.h"

#include <cstddef>
#include <list>
#include <unordered_map>
#include <xapian.h>

namespace wijzer::index {

/// A document of the index as lists need it.
struct CachedDocument {
    Record record;
    TokenizedText head;   ///< kort, then helpt_bij: a sentence each
    TokenizedText body;   ///< empty until read with With::texts, like `unseen`
    TokenizedText unseen; ///< at least one sentence for each line (record.h)
    bool has_texts = false;
};

/// The documents that were read last, split into words. While somebody types, the hits are mostly those
/// of the key press before; this spares reading and splitting them again.
class DocumentCache {
  public:
    enum class With { head, texts };

    /// `index` must outlive this.
    explicit DocumentCache(const JoinedIndex& index, std::size_t most_bytes = default_most_bytes)
        : m_index(index), m_most_bytes(most_bytes) {}

    /// Valid until the next call of forget_oldest; a later call may add its texts. Throws IndexDamaged when the
    /// document cannot be read.
    const CachedDocument& read(Xapian::docid document, With with);
    /// Drops the documents that were read longest ago until the rest fits in `most_bytes`. To be called between
    /// questions only: it frees numbers of words for other words.
    void forget_oldest();
    const Vocabulary& vocabulary() const { return m_vocabulary; }

    std::size_t bytes() const { return m_bytes; } ///< of memory, roughly, without the vocabulary

  private:
    static constexpr std::size_t default_most_bytes = 16UL << 20U;

    struct Entry {
        Xapian::docid document = 0;
        CachedDocument read;
        std::size_t bytes = 0;
    };
    using Entries = std::list<Entry>; ///< the latest first

    Entry& find(Xapian::docid document);
    void measure(Entry& entry);

    const JoinedIndex& m_index;
    std::size_t m_most_bytes;
    std::size_t m_bytes = 0;
    Vocabulary m_vocabulary;
    Entries m_entries;
    std::unordered_map<Xapian::docid, Entries::iterator> m_places;
};

} // namespace wijzer::index
