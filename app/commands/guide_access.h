// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/repairing_searcher.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wijzer::app::commands {

/// Opens the guide in these folders; throws content::Error when the first holds nothing readable. Problems go to
/// stderr, counted, not listed.
index::OpenedGuide open_for_use(const std::vector<content::GuidePlace>& places);
/// The same for a search, which needs no lists: the guide knows its words and finds documents by their ids, not more.
index::OpenedGuide open_for_search(const std::vector<content::GuidePlace>& places);

/// A searcher over its index in the cache folder, open.
index::RepairingSearcher open_searcher(index::OpenedGuide opened);

/// The document of that id or code, which lives as long as the guide; throws content::Error that names what a search
/// for it finds first.
const content::Document& find_document(const index::OpenedGuide& opened, const std::string& id_or_code);

} // namespace wijzer::app::commands
