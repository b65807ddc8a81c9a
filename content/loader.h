// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guide is a folder: gids.xml, interventies/*.md, praktijkverhalen/*.md, and pages (*.md) beside the manifest.
#pragma once

#include "content/guide.h"
#include "content/problem.h"

#include <filesystem>
#include <memory>

namespace wijzer::content {

/// The scheme of links between documents in the HTML of a section: "wijzer:" and an id.
inline constexpr std::string_view document_scheme = "wijzer:";

struct LoadResult {
    std::shared_ptr<const Guide> guide; ///< never null; empty when nothing could be read
    Problems problems;                  ///< in the order of files and lines
};

/// Reads a guide. Every document that can be read is in the result, whatever else is wrong. Throws only when memory
/// runs out.
LoadResult load_guide(const std::filesystem::path& folder);

} // namespace wijzer::content
