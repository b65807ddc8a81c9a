// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/guide.h"

#include "content/address.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace wijzer::content {
namespace {

/// Documents without a number come after those with one.
bool before(const Document& left, const Document& right) {
    const auto number = [](const Document& document) {
        return document.number > 0 ? document.number : std::numeric_limits<int>::max();
    };
    return std::make_tuple(std::cref(left.guide), left.kind, number(left), std::cref(left.title),
                           std::cref(left.id.name)) < std::make_tuple(std::cref(right.guide), right.kind, number(right),
                                                                      std::cref(right.title), std::cref(right.id.name));
}

bool equal_ignoring_case(std::string_view left, std::string_view right) {
    const auto lower = [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [&](char one, char other) { return lower(one) == lower(other); });
}

} // namespace

Guide::Guide(Manifest manifest, std::vector<Document> documents)
    : Guide(std::move(manifest), std::move(documents), ReadDocument{}) {}

Guide::Guide(Manifest manifest, std::vector<Document> heads, ReadDocument read)
    : m_manifest(std::move(manifest)), m_documents(std::move(heads)), m_read(std::move(read)) {
    std::sort(m_documents.begin(), m_documents.end(), before);
    for (std::size_t index = 0; index < m_documents.size(); ++index) {
        const Document& document = m_documents[index];
        m_by_id.emplace(document.id, index);
        for (std::size_t practice = 0; practice < document.practices.size(); ++practice) {
            m_uses[document.practices[practice].intervention].emplace_back(index, practice);
        }
    }
    for (auto& [intervention, uses] : m_uses) {
        std::stable_sort(uses.begin(), uses.end(), [this](const auto& left, const auto& right) {
            return m_documents[left.first].practices[left.second].role <
                   m_documents[right.first].practices[right.second].role;
        });
    }
}

const Document* Guide::find(const DocumentId& id) const {
    const auto found = m_by_id.find(id);
    const Document* head = found == m_by_id.end() ? nullptr : &m_documents[found->second];
    if (!m_read) {
        return head;
    }
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_whole.find(id); known != m_whole.end()) {
        return known->second.get();
    }
    std::optional<Document> document = m_read(id);
    if (!document) {
        return head; // its file was just removed; the next refresh finds that out
    }
    return m_whole.emplace(id, std::make_unique<const Document>(std::move(*document))).first->second.get();
}

const Document* Guide::find_head(const DocumentId& id) const {
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? find(id) : &m_documents[found->second];
}

const Document* Guide::find(std::string_view id_or_code) const {
    if (const Document* document = find(make_document_id(id_or_code))) {
        return document;
    }
    const auto found = std::find_if(m_documents.begin(), m_documents.end(), [&](const Document& document) {
        return document.number > 0 && equal_ignoring_case(document.code(), id_or_code);
    });
    return found == m_documents.end() || id_or_code.empty() ? nullptr : find(found->id);
}

std::vector<StoryUse> Guide::stories_of(const DocumentId& intervention) const {
    std::vector<StoryUse> stories;
    if (const auto found = m_uses.find(intervention); found != m_uses.end()) {
        for (const auto& [story, practice] : found->second) {
            stories.push_back({&m_documents[story], &m_documents[story].practices[practice]});
        }
    }
    return stories;
}

} // namespace wijzer::content
