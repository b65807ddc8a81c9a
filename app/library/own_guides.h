// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader's own guides, which open beside the shipped one. The setting `content_folders` has one absolute path in
// UTF-8 a line; `guide_keys` has a key, a space and such a path a line, of every folder that ever was a guide here:
// what is written with its documents belongs to it again when it comes back.
#pragma once

#include "app/library/settings.h"
#include "content/volume.h"

#include <filesystem>
#include <vector>

namespace wijzer::app::library {

/// In the reader's order, each once. What is empty or no absolute path is left out; whether a folder is there is not
/// asked.
std::vector<content::GuidePlace> own_guides(const Settings& settings);

/// Leaves out what `own_guides` would not read back, such as a path with a line end in it. Saves nothing yet.
void set_own_guides(Settings& settings, const std::vector<std::filesystem::path>& folders);

/// Whether a guide could be read from a folder: it has a gids.xml, or Markdown files in it or one folder down. Looks at
/// the disk, and no further than the first thousands of entries.
bool looks_like_guide(const std::filesystem::path& folder);

} // namespace wijzer::app::library
