// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/build/document_indexer.h"
#include "index/build/progress.h"
#include "index/build/read_files.h"
#include "index/text/analysis.h"

#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

inline constexpr std::size_t most_uncommitted = 2UL << 20U; ///< bytes of text; Xapian takes thirty times that in memory

/// Writes documents into one database, on one thread. Throws Xapian::Error.
class IndexWriter {
  public:
    /// All references must outlive the writer.
    IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options);

    /// Writes files, from `read` or, when that is empty, reading each. A file with a document number replaces that
    /// document; 0 adds one. False when stopped.
    bool write(Files files, const ReadFiles& read, Analyser& analyser, ProgressReporter& progress);
    void remove(Xapian::docid document);

    /// To be called first: the files whose documents are in the database already.
    void keep(std::vector<IndexedFile> files) { m_state.files = std::move(files); }
    std::vector<IndexedFile> take_files() { return std::move(m_state.files); }

    /// Writes the last document and the metadata (schema.h), and commits.
    void finish();

  private:
    void write_one(const Changes::Changed& file, const ReadFile* read, const IndexedDocument& posted);

    content::DocumentReader m_reader;
    Xapian::WritableDatabase& m_database;
    const BuildOptions& m_options;
    IndexState m_state;
    std::size_t m_uncommitted = 0; // bytes
};

} // namespace wijzer::index
