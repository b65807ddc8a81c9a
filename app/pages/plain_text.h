// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wijzer::app::pages {

/// A section's HTML as lines for a terminal: list items begin with their number or "-", their further lines and code
/// are indented, quotes begin with ">". No word is left out. Ends in a newline, unless it is empty.
std::string to_plain_text(const std::string& fragment);

} // namespace wijzer::app::pages
