// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "content/manifest.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijzer::content {

/// A story seen from an intervention. Points into the guide that gave it.
struct StoryUse {
    const Document* story = nullptr;
    const Practice* practice = nullptr;
};

/// The whole guide as read: immutable, so that threads may share it.
class Guide {
  public:
    /// `documents` in any order; `fingerprint` changes when any file of the guide does.
    Guide(Manifest manifest, std::vector<Document> documents, std::uint64_t fingerprint);

    const Manifest& manifest() const { return m_manifest; }
    /// Interventions by number, then stories by number, then pages.
    const std::vector<Document>& documents() const { return m_documents; }
    std::uint64_t fingerprint() const { return m_fingerprint; }

    const Document* find(const DocumentId& id) const;
    /// A document by id or by code ("I-17", in any case), or null.
    const Document* find(std::string_view id_or_code) const;
    /// The stories that name an intervention: those that applied it first, then by number.
    std::vector<StoryUse> stories_of(const DocumentId& intervention) const;

  private:
    Manifest m_manifest;
    std::vector<Document> m_documents;
    std::uint64_t m_fingerprint;
    std::unordered_map<DocumentId, std::size_t> m_by_id;
    std::unordered_map<DocumentId, std::vector<std::pair<std::size_t, std::size_t>>> m_uses; ///< story, practice
};

} // namespace wijzer::content
