// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// The page that greets the reader: "Ik wil …" by movement, the stories by domain, the introduction.
/// `recent` are the ids of what was read last, newest first.
std::string make_start_page(const content::Guide& guide, const std::vector<std::string>& recent = {});

} // namespace wijzer::app::pages
