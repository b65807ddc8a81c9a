// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several folders read as one guide. The first volume is the guide itself, and its documents keep their names; those of
// another volume are called "<key>/<id>", so that equal ids stay apart. A document names others by their stem: what its
// own folder has comes first, then what the first volume has.
#pragma once

#include "content/folder.h"
#include "content/guide.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wijzer::content {

struct Volume {
    std::string key; ///< empty for the first
    GuideFolder folder;

    /// The id in the whole guide of the document that this volume calls `stem`.
    DocumentId name(const DocumentId& stem) const;
};

using Volumes = std::vector<std::shared_ptr<const Volume>>;

/// Looks at the folders, in order; a folder that occurs twice counts once. Keys are made of the folders' names.
Volumes scan_volumes(const std::vector<std::filesystem::path>& folders, Problems& problems);

/// The heads of at most `most` documents of a volume, with their ids in the whole guide. Reads the files.
std::vector<Document> read_heads(const Volume& volume, std::size_t most);

/// Gives heads from an index, whose ids are file stems, their ids in the whole guide, their files and their guide.
void name_heads(const Volume& volume, std::vector<Document>& heads);

/// A guide that reads each document when it is asked for. `heads` are those of all volumes.
std::shared_ptr<const Guide> open_guide(Volumes volumes, std::vector<Document> heads);

} // namespace wijzer::content
