// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guide is a folder: gids.xml, interventies/*.md, praktijkverhalen/*.md, situaties/*.md, and pages (*.md) beside the
// manifest; also *.markdown, in upper or lower case. What people ask who do not know a document may stand beside it, in
// <id>.vragen.txt, one question a line. werkbladen/ holds what interventions print (worksheet.h). Other folders with
// Markdown files are reported. Here a guide is seen from outside: which files there are and whether they changed,
// without reading the documents.
#pragma once

#include "content/base/problem.h"
#include "content/manifest.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace wijzer::content {

/// A document's file as the disk shows it, unread.
struct GuideFile {
    Kind kind = Kind::page;
    DocumentId id; ///< the file's stem
    std::filesystem::path path;
    std::filesystem::path questions; ///< the companion with what people ask; empty when there is none
    std::uintmax_t size = 0;         ///< bytes, of both files
    std::int64_t modified =
        0; ///< the later of both, in ticks of the clock that std::filesystem uses; only to be compared

    bool operator==(const GuideFile&) const = default;
};

struct GuideFolder {
    std::filesystem::path path;
    std::shared_ptr<const Manifest> manifest; ///< never null
    std::uint64_t manifest_fingerprint = 0;
    std::vector<GuideFile> files; ///< by kind, then by id; an id stands once

    const GuideFile* find(const DocumentId& id) const;
};

/// Lists the files of a guide. A folder without gids.xml gets a copy of `fallback`, if given, with the folder's name as
/// its title. Throws only when memory runs out.
GuideFolder scan_folder(const std::filesystem::path& path, Problems& problems, const Manifest* fallback = nullptr);

} // namespace wijzer::content
