// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"
#include "themes/theme.h"

#include <string>
#include <string_view>

namespace wijzer::app::print {

/// Whether make_overview_pdf() knows this paper: "a3" or "a4".
bool is_overview_paper(std::string_view paper);

/// The bytes of a PDF in landscape: the overview on one page and the transition curve on the next, as vectors. The same
/// guide gives the same bytes. An unknown `paper` counts as "a4". Throws content::Error when drawing fails.
std::string make_overview_pdf(const content::Guide& guide, const themes::Theme& theme, std::string_view paper);

} // namespace wijzer::app::print
