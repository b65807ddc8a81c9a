// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"
#include "content/loader.h"
#include "index/searcher.h"

#include <filesystem>
#include <string>

namespace wijzer::app::commands {

/// Reads the guide; throws content::Error when the folder holds nothing readable. Problems go to stderr, counted, not
/// listed.
std::shared_ptr<const content::Guide> load_for_use(const std::filesystem::path& folder);

/// A searcher over the guide's index in the cache folder.
index::Searcher open_searcher(const content::Guide& guide);

/// The document of that id or code; throws content::Error that names the nearest id.
const content::Document& find_document(const content::Guide& guide, const std::string& id_or_code);

} // namespace wijzer::app::commands
