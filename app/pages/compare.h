// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// Interventions side by side as HTML for page.css, one column each, in the order given. A row of facts that differ is
/// marked with "≠" and a class of its own. Meant for two to four interventions.
std::string make_comparison(const content::Guide& guide, const std::vector<const content::Document*>& documents);

} // namespace wijzer::app::pages
