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
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wijzer::content {

/// Where a guide is, and the key that was given to it; without one it is made of the folder's name.
struct GuidePlace {
    GuidePlace(std::filesystem::path where, std::string given_key = {})
        : folder(std::move(where)), key(std::move(given_key)) {}
    std::filesystem::path folder;
    std::string key;
    bool operator==(const GuidePlace&) const = default;
};

struct Volume {
    std::string key; ///< empty for the first
    GuideFolder folder;
    bool is_missing = false; ///< its folder is not there

    /// The id in the whole guide of the document that this volume calls `stem`.
    DocumentId name(const DocumentId& stem) const;
};

using Volumes = std::vector<std::shared_ptr<const Volume>>;

/// A key for the guide in this folder that is none of `taken`: the folder's name, and a number where it has to be.
std::string make_guide_key(const std::filesystem::path& folder, const std::set<std::string>& taken);

/// Looks at the folders, in order; a folder that occurs twice counts once. A guide's key is the id in its manifest,
/// else the one given with its place: what belongs to its documents stays theirs when folders are moved or listed
/// otherwise.
Volumes scan_volumes(const std::vector<GuidePlace>& places, Problems& problems);

/// The heads of at most `most` documents of a volume, with their ids in the whole guide. Reads the files.
std::vector<Document> read_heads(const Volume& volume, std::size_t most);

/// Gives heads from an index, whose ids are file stems, their ids in the whole guide, their files and their guide.
void name_heads(const Volume& volume, std::vector<Document>& heads);

/// A guide that reads each document when it is asked for. `heads` are those of all volumes.
std::shared_ptr<const Guide> open_guide(Volumes volumes, std::vector<Document> heads);

} // namespace wijzer::content
