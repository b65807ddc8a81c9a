// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an index was made of, and what became different since. As with git's index, a file whose size and time are as
// they were is not read again. One that was changed at the moment it was looked at could change once more within the
// same tick, so its time is not trusted: it is read and its content compared.
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
    std::int64_t modified = 0; ///< as in content::GuideFile; 0: not to be trusted
    std::uint64_t fingerprint = 0;
    DocumentNumber document = 0; ///< 0: its file could not be read, it is not in the index
};

struct IndexState {
    std::uint64_t manifest = 0;     ///< content::GuideFolder::manifest_fingerprint
    std::vector<IndexedFile> files; ///< in the order of content::GuideFolder::files
};

std::string serialise(const IndexState& state);
std::optional<IndexState> parse_state(std::string_view text);

/// What must be written down of a file's time: the time, or 0 when it is too fresh to be trusted.
std::int64_t trusted_time(const content::GuideFile& file);

struct Changes {
    struct Changed {
        const content::GuideFile* file = nullptr;
        DocumentNumber document = 0; ///< that it replaces; 0: it is new
    };
    std::vector<Changed> changed;
    std::vector<IndexedFile> same;
    std::vector<DocumentNumber> removed;

    bool empty() const { return changed.empty() && removed.empty(); }
};

/// What differs between a state and the folder as it is now; reads the files whose size or time differs. Nothing when
/// the manifest did change: it decides what all documents mean.
std::optional<Changes> find_changes(const IndexState& state, const content::GuideFolder& folder);

} // namespace wijzer::index
