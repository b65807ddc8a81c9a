// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <optional>
#include <string>
#include <string_view>

namespace wijzer::app::pages {

/// The id under which this page is opened; no file can have it.
inline constexpr std::string_view stories_page_id = "*verhalen";

/// All stories three times over, as one looks for them: by domain, by period, by place.
std::string make_stories_page(const content::Guide& guide);

/// The first year that a period names ("1965–1975", "maart 2023"), for sorting; nothing when it names none.
std::optional<int> first_year(std::string_view period);

} // namespace wijzer::app::pages
