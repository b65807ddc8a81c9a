// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/repairing_searcher.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wijzer::app::commands {

/// Opens the guide in these folders; throws content::Error when the first holds no documents. Writes the number of
/// problems to stderr.
index::OpenedGuide open_for_use(const std::vector<content::GuidePlace>& places);
/// The same for a search, which needs no lists: the guide has its manifest, and finds documents by their ids only.
index::OpenedGuide open_for_search(const std::vector<content::GuidePlace>& places);

/// An open searcher over the guide's index in the cache folder.
index::RepairingSearcher open_searcher(index::OpenedGuide opened);

/// The document of that id or code, which lives as long as the guide. Throws content::Error when there is none; the
/// message suggests the nearest document, if any.
const content::Document& find_document(const index::OpenedGuide& opened, const std::string& id_or_code);

} // namespace wijzer::app::commands
