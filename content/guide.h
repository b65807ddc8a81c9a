// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "content/manifest.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijzer::content {

/// A story seen from an intervention. Points into the guide that gave it.
struct StoryUse {
    const Document* story = nullptr;
    const Practice* practice = nullptr;
};

/// The whole guide: immutable, so that threads may share it. What a list shows of its documents is in memory; a
/// document that is asked for is read then and kept.
class Guide {
  public:
    /// Reads one document whole; nothing when there is none. Called by one thread at a time.
    using ReadDocument = std::function<std::optional<Document>(const DocumentId&)>;

    /// `documents` are whole, in any order.
    Guide(Manifest manifest, std::vector<Document> documents);
    /// `heads` need only what lists show; `read` may know more documents than these.
    Guide(Manifest manifest, std::vector<Document> heads, ReadDocument read);

    const Manifest& manifest() const { return m_manifest; }
    /// Those of the first folder before those of others; interventions by number, then stories by number, then pages.
    /// Only what a list shows is sure to be there: ask find() for a document's text.
    const std::vector<Document>& documents() const { return m_documents; }

    /// The whole document, or null. Valid as long as the guide.
    const Document* find(const DocumentId& id) const;
    /// What a list shows of a document, or null. Reads a file only when the document is in no list.
    const Document* find_head(const DocumentId& id) const;
    /// A document by id or by code ("I-17", in any case), or null.
    const Document* find(std::string_view id_or_code) const;
    /// The stories that name an intervention: those that applied it first, then by number.
    std::vector<StoryUse> stories_of(const DocumentId& intervention) const;

  private:
    Manifest m_manifest;
    std::vector<Document> m_documents;
    ReadDocument m_read;
    mutable std::mutex m_mutex; ///< guards what is read later
    mutable std::unordered_map<DocumentId, std::unique_ptr<const Document>> m_whole;
    std::unordered_map<DocumentId, std::size_t> m_by_id;
    std::unordered_map<DocumentId, std::vector<std::pair<std::size_t, std::size_t>>> m_uses; ///< story, practice
};

} // namespace wijzer::content
