// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guide is a folder: gids.xml, interventies/*.md, praktijkverhalen/*.md, and pages (*.md) beside the manifest; also
// *.markdown, in letters of any size. Other folders with Markdown files are reported. Here a guide is seen from
// outside: which files there are, and whether they changed, without reading them.
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
    std::uintmax_t size = 0;   ///< bytes
    std::int64_t modified = 0; ///< in ticks of the file system's clock, which may be any; only ever compared

    bool operator==(const GuideFile&) const = default;
};

struct GuideFolder {
    std::filesystem::path path;
    std::shared_ptr<const Manifest> manifest; ///< never null
    std::uint64_t manifest_fingerprint = 0;
    std::vector<GuideFile> files; ///< by kind, then by id; an id stands once

    const GuideFile* find(const DocumentId& id) const;
};

/// Looks what is there. A folder without gids.xml takes over `fallback`, under its own name, when there is one. Throws
/// only when memory runs out.
GuideFolder scan_folder(const std::filesystem::path& path, Problems& problems, const Manifest* fallback = nullptr);

} // namespace wijzer::content
