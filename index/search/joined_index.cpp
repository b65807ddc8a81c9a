// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/joined_index.h"

#include "index/schema/index_damaged.h"
#include "index/schema/links.h"
#include "index/schema/schema.h"

namespace wijzer::index {

JoinedIndex::JoinedIndex(content::Volumes volumes, const std::vector<OpenIndex>& indexes)
    : m_volumes(std::move(volumes)), m_indexes(indexes) {
    for (const OpenIndex& index : m_indexes) {
        m_joined.add_database(index.database());
    }
}

std::size_t JoinedIndex::document_count() const {
    std::size_t count = 0;
    for (const OpenIndex& index : m_indexes) {
        count += index.document_count();
    }
    return count;
}

std::vector<content::SynonymGroup> JoinedIndex::synonyms() const {
    std::vector<content::SynonymGroup> all;
    for (const auto& volume : m_volumes) {
        const auto& groups = volume->folder.manifest->synonyms;
        if (all.empty()) {
            all = groups;
        } else if (groups != m_volumes.front()->folder.manifest->synonyms) { // equal ones were copied (folder.h)
            all.insert(all.end(), groups.begin(), groups.end());
        }
    }
    return all;
}

Record JoinedIndex::record(Xapian::docid document) const {
    auto record = parse_record(m_joined.get_document(document, Xapian::DOC_ASSUME_VALID).get_data());
    if (!record) {
        throw IndexDamaged("a document in the search index cannot be read");
    }
    const content::Volume& volume = *m_volumes[index_of(document)];
    record->id = volume.name(record->id);
    record->guide = volume.key.empty() ? std::string{} : volume.folder.manifest->title;
    for (content::Practice& practice : record->practices) {
        practice.intervention = volume.name(practice.intervention);
    }
    return std::move(*record);
}

Texts JoinedIndex::texts(Xapian::docid document) const {
    const std::string links = m_joined.get_document(document, Xapian::DOC_ASSUME_VALID).get_value(slot::links);
    return parse_texts(m_indexes[index_of(document)].database().get_metadata(texts_key(parse_links(links).from)));
}

Xapian::docid JoinedIndex::find(const content::DocumentId& id) const {
    for (std::size_t at = 0; at < m_volumes.size(); ++at) {
        const std::string& key = m_volumes[at]->key;
        if (!key.empty() && !id.name.starts_with(key + '/')) {
            continue;
        }
        const std::string stem = key.empty() ? id.name : id.name.substr(key.size() + 1);
        const Xapian::Database& database = m_indexes[at].database();
        const std::string term = (std::string(prefix::id) + stem).substr(0, maximum_word);
        if (const auto place = database.postlist_begin(term); place != database.postlist_end(term)) {
            return (*place - 1) * index_count() + static_cast<Xapian::docid>(at) + 1;
        }
    }
    return 0;
}

} // namespace wijzer::index
