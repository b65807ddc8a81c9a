// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files an index was made from, and which of them changed since. As in git's index, a file with the same size and
// time is not read again. A file that changed just before it was indexed can change again without a new time, so its
// time is not trusted: its content is compared instead.
#pragma once

#include "content/folder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::index {

/// The number of a document in the index; 0: none.
using DocumentNumber = std::uint32_t;

struct IndexedFile {
    content::Kind kind = content::Kind::page;
    content::DocumentId id;
    std::uintmax_t size = 0;
    std::int64_t modified = 0; ///< as in content::GuideFile; 0: too fresh to be trusted
    std::uint64_t fingerprint = 0;
    DocumentNumber document = 0; ///< 0: the file could not be read and is not in the index
};

struct IndexState {
    std::uint64_t manifest = 0;     ///< content::GuideFolder::manifest_fingerprint
    std::vector<IndexedFile> files; ///< in the order of content::GuideFolder::files
};

std::string serialise(const IndexState& state);
std::optional<IndexState> parse_state(std::string_view text);

/// The time to store for a file: its own, or 0 when it is too fresh to be trusted.
std::int64_t trusted_time(const content::GuideFile& file);

struct Changes {
    struct Changed {
        const content::GuideFile* file = nullptr;
        DocumentNumber document = 0; ///< the document that this file replaces; 0: the file is new
    };
    std::vector<Changed> changed;
    std::vector<IndexedFile> same;
    std::vector<DocumentNumber> removed;

    bool empty() const { return changed.empty() && removed.empty(); }
};

/// The differences between a state and the folder now. Reads only files of the same size whose time differs or is not
/// trusted. Nothing when the manifest changed: every document then has to be indexed again.
std::optional<Changes> find_changes(const IndexState& state, const content::GuideFolder& folder);

} // namespace wijzer::index
