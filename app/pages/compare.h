// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// Interventions side by side (page.css), a column each, in the order given. A row in which they differ is marked, by a
/// sign as well as by its look. Meant for two to four.
std::string make_comparison(const content::Guide& guide, const std::vector<const content::Document*>& documents);

} // namespace wijzer::app::pages
