// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/folder.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

/// A reference to another document, which may not exist.
struct Reference {
    std::filesystem::path file;
    int line = 0;
    int column = 0;
    DocumentId target; ///< the stem, as the author wrote it
};

/// What an author wrote of one document: its file, and the companion with what people ask. Both clean UTF-8.
struct DocumentText {
    std::string document;
    std::string questions;

    std::size_t size() const { return document.size() + questions.size(); } ///< bytes
    std::uint64_t fingerprint() const;
};

/// Nothing when the document's own file cannot be read.
std::optional<DocumentText> read_document_text(const GuideFile& file, Problems& problems);

/// Gives the id in the whole guide for a file stem that an author wrote (volume.h). When empty, the stem is the id.
using NameId = std::function<DocumentId(const DocumentId& stem)>;

/// Reads documents of one folder. May be used by several threads at once. `folder` must outlive it.
class DocumentReader {
  public:
    explicit DocumentReader(const GuideFolder& folder, NameId name = {}) : m_folder(folder), m_name(std::move(name)) {}

    /// The whole document; nothing when its file cannot be read.
    std::optional<Document> read(const GuideFile& file, Problems& problems) const;
    /// Parses what was written of a document. Adds what the document refers to.
    Document parse(const GuideFile& file, const DocumentText& text, Problems& problems,
                   std::vector<Reference>& references) const;
    /// The document without its sections, which take most of the time; nothing when its file cannot be read.
    std::optional<Document> read_head(const GuideFile& file) const;

  private:
    Document parse_head(const GuideFile& file, std::string_view text, Problems& problems,
                        std::vector<Reference>& references) const;
    void find_worksheets(Document& document, Problems& problems) const;
    void name_references(Situation& situation) const;
    DocumentId name(const DocumentId& stem) const { return m_name ? m_name(stem) : stem; }

    const GuideFolder& m_folder;
    NameId m_name;
};

} // namespace wijzer::content
