// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <optional>
#include <string>
#include <string_view>

namespace wijzer::app::pages {

/// The id under which this page is opened. The "*" keeps it apart from the ids of documents, which are file names.
inline constexpr std::string_view stories_page_id = "*verhalen";

/// All stories, listed three times: by domain, by period and by place.
std::string make_stories_page(const content::Guide& guide);

/// The first four digits in a row of a period ("1965–1975", "maart 2023"), as a year to sort by; nothing without them.
std::optional<int> first_year(std::string_view period);

} // namespace wijzer::app::pages
