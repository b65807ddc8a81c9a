// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/index_writer.h"

#include "index/schema/links.h"
#include "index/schema/max_query.h"
#include "index/schema/schema.h"

#include <algorithm>
#include <tuple>

namespace wijzer::index {
namespace {

constexpr std::uint64_t unreadable = 0; // the fingerprint of a file that cannot be read

} // namespace

IndexWriter::IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database,
                         const BuildOptions& options)
    : m_reader(folder), m_database(database), m_options(options) {
    m_state.manifest = folder.manifest_fingerprint;
}

bool IndexWriter::write(Files files, const ReadFiles& read, Analyser& analyser, ProgressReporter& progress) {
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (m_options.stop.stop_requested()) {
            return false;
        }
        progress.count_one();
        std::optional<ReadFile> read_now;
        if (read.empty()) {
            read_now = read_file(m_reader, *files[at].file);
        }
        const std::optional<ReadFile>& file = read.empty() ? read_now : read[at];
        write_one(files[at], file ? &*file : nullptr,
                  file ? index_document(file->document, analyser) : IndexedDocument{});
    }
    return true;
}

void IndexWriter::write_one(const Changes::Changed& file, const ReadFile* read, const IndexedDocument& posted) {
    IndexedFile indexed{file.file->kind, file.file->id, file.file->size, trusted_time(*file.file), unreadable, 0};
    const Xapian::docid replaced = file.document;
    if (read) {
        if (replaced != 0) {
            m_database.replace_document(replaced, posted.document);
        }
        indexed.document = replaced != 0 ? replaced : m_database.add_document(posted.document);
        indexed.fingerprint = read->fingerprint;
        m_database.set_metadata(texts_key(file.file->id.name), posted.texts);
        m_uncommitted += read->size;
    } else if (replaced != 0) {
        remove(replaced);
    }
    m_state.files.push_back(std::move(indexed));
    if (m_uncommitted > most_uncommitted) {
        m_database.commit();
        m_uncommitted = 0;
    }
}

void IndexWriter::remove(Xapian::docid document) {
    const Xapian::Document removed = m_database.get_document(document);
    m_database.set_metadata(texts_key(parse_links(removed.get_value(slot::links)).from), "");
    m_database.delete_document(document);
}

void IndexWriter::finish() {
    m_database.delete_document(std::string(end_marker));
    m_database.add_document(make_end());
    std::sort(m_state.files.begin(), m_state.files.end(), [](const IndexedFile& left, const IndexedFile& right) {
        return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
    });
    m_database.set_metadata(std::string(meta_state), serialise(m_state));
    m_database.set_metadata(std::string(meta_identity), m_options.identity);
    m_database.commit();
}

} // namespace wijzer::index
