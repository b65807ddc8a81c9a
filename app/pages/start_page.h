// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>

namespace wijzer::app::pages {

/// The page that greets the reader: "Ik wil …" by movement, the stories by domain, the introduction.
std::string make_start_page(const content::Guide& guide);

} // namespace wijzer::app::pages
