// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/analysis.h"
#include "index/builder.h"
#include "index/document_poster.h"
#include "index/read_files.h"

#include <mutex>
#include <string>
#include <vector>
#include <xapian.h>

namespace wijzer::index {

/// Tells how far several threads are, one call at a time.
class ProgressTeller {
  public:
    ProgressTeller(const Progress& progress, std::size_t total) : m_progress(progress), m_total(total) {}

    void count_one();
    void tell_end();

  private:
    const Progress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
    std::mutex m_mutex;
};

inline constexpr std::size_t most_uncommitted = 2UL << 20U; ///< bytes of text; Xapian takes thirty times that in memory

/// Writes documents into one database, on one thread. Throws Xapian::Error.
class IndexWriter {
  public:
    /// All references must outlive the writer.
    IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options);

    /// Writes files that replace documents (0: that are new), from what was read or, when that is empty, reading each.
    /// False when stopped.
    bool write(Files files, const ReadFiles& read, Analyser& analyser, ProgressTeller& progress);
    void remove(Xapian::docid document);

    /// Before an update: what stays.
    void keep(std::vector<IndexedFile> files) { m_state.files = std::move(files); }
    std::vector<IndexedFile> take_files() { return std::move(m_state.files); }

    /// Writes the last document and the metadata (schema.h), and commits.
    void finish();

  private:
    void write_one(const Changes::Changed& file, const ReadFile* read, const Posted& posted);

    content::DocumentReader m_reader;
    Xapian::WritableDatabase& m_database;
    const BuildOptions& m_options;
    State m_state;
    std::size_t m_uncommitted = 0; // bytes
};

} // namespace wijzer::index
