// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// The first page that a reader sees: the introduction, "Ik wil …" by movement, and the stories by domain.
/// `recent`: the ids of the documents read last, newest first; ids that the guide does not know are left out.
std::string make_start_page(const content::Guide& guide, const std::vector<std::string>& recent = {});

} // namespace wijzer::app::pages
