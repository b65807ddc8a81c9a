// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/document_cache.h"

namespace wijzer::index {

DocumentCache::Entry& DocumentCache::find(Xapian::docid document) {
    if (const auto known = m_places.find(document); known != m_places.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known->second);
        return m_entries.front();
    }
    Record record = m_index.record(document);
    Entry entry{document, {std::move(record), {}, {}, {}, false}, 0};
    entry.read.head.add_sentence(entry.read.record.summary, m_vocabulary);
    for (const std::string& sentence : entry.read.record.helps_with) {
        entry.read.head.add_sentence(sentence, m_vocabulary);
    }
    m_entries.push_front(std::move(entry));
    m_places[document] = m_entries.begin();
    return m_entries.front();
}

void DocumentCache::measure(Entry& entry) {
    m_bytes -= entry.bytes;
    entry.bytes = sizeof(Entry) + 2 * entry.read.head.bytes() + entry.read.body.bytes() +
                  entry.read.unseen.bytes(); // the head counts twice: the record is about as large
    m_bytes += entry.bytes;
}

void DocumentCache::forget_oldest() {
    while (m_bytes > m_most_bytes) {
        const CachedDocument& oldest = m_entries.back().read;
        for (const TokenizedText* text : {&oldest.head, &oldest.body, &oldest.unseen}) {
            text->release(m_vocabulary);
        }
        m_bytes -= m_entries.back().bytes;
        m_places.erase(m_entries.back().document);
        m_entries.pop_back();
    }
}

const CachedDocument& DocumentCache::read(Xapian::docid document, With with) {
    Entry& entry = find(document);
    if (with == With::texts && !entry.read.has_texts) {
        const Texts texts = m_index.texts(document);
        entry.read.body.add_text(texts.body, m_vocabulary);
        entry.read.unseen.add_text(texts.unseen, m_vocabulary);
        entry.read.has_texts = true;
    }
    measure(entry);
    return entry.read;
}

} // namespace wijzer::index
