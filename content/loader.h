// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"
#include "content/document_reader.h"
#include "content/guide.h"
#include "content/volume.h"

#include <filesystem>
#include <memory>

namespace wijzer::content {

struct LoadResult {
    std::shared_ptr<const Guide> guide; ///< never null; empty when nothing could be read
    Problems problems;                  ///< in the order of files and lines
};

/// Reads a whole guide into memory (folder.h says what one is; volume.h opens one without reading it). Every document
/// that can be read is in the result, whatever else is wrong. Throws only when memory runs out.
LoadResult load_guide(const std::filesystem::path& folder);

/// The problems of a volume's documents, which may also refer to documents of the first volume. Reads all documents.
Problems find_problems(const Volume& volume, const Volume& first);

} // namespace wijzer::content
