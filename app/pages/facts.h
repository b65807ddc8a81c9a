// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "content/manifest.h"

#include <string>

namespace wijzer::app::pages {

/// "45–90 min", "1½–3 uur": in hours, rounded to the half, when the longest time is two hours or more.
std::string time_text(const content::Range& minutes, const content::Manifest& manifest);
/// "6–20 mensen"
std::string people_text(const content::Range& people, const content::Manifest& manifest);
/// "6–20", "12"
std::string range_text(const content::Range& range);
/// The labels of the document's values of a facet, joined: "Hoofd en hart". Empty when it has none.
std::string facet_text(const content::Document& document, std::string_view facet_id, const content::Manifest& manifest);

/// "een foto, een potlood en een agenda"
std::string list_text(const std::vector<std::string>& items, const content::Manifest& manifest);

} // namespace wijzer::app::pages
