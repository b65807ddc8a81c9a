// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/open_index.h"

#include "index/schema/guarded.h"
#include "index/schema/max_query.h"
#include "index/schema/record.h"
#include "index/schema/schema.h"

#include <algorithm>
#include <xapian.h>

namespace wijzer::index {

OpenIndex::OpenIndex(Xapian::Database database, std::shared_ptr<void> in_use)
    : m_in_use(std::move(in_use)), m_database(std::make_shared<Xapian::Database>(std::move(database))) {}

std::size_t OpenIndex::document_count() const {
    return m_database->get_doccount() - 1; // the last one only marks the end (max_query.h)
}

std::vector<content::Document> OpenIndex::heads(std::size_t most) const {
    return guarded([&] {
        std::vector<content::Document> heads;
        const auto marked = m_database->postlist_begin(std::string(end_marker));
        if (marked == m_database->postlist_end(std::string(end_marker))) {
            throw IndexDamaged("the end of the search index is missing");
        }
        const Xapian::docid end = *marked;
        for (auto place = m_database->postlist_begin(std::string()); place != m_database->postlist_end(std::string());
             ++place) {
            if (*place == end || heads.size() == most) {
                break;
            }
            const auto record = parse_record(m_database->get_document(*place, Xapian::DOC_ASSUME_VALID).get_data());
            if (!record) {
                throw IndexDamaged("a document in the search index cannot be read");
            }
            heads.push_back(make_head(*record));
        }
        return heads;
    });
}

} // namespace wijzer::index
