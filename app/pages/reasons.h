// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/query/reason.h"

#include <string>
#include <vector>

namespace wijzer::app::pages {

/// Why a document was found: "inwoner via bewoners (synonym), via Dorp aan zee", in the interface's language.
std::string reasons_text(const std::vector<index::Reason>& reasons, const content::Manifest& manifest);

} // namespace wijzer::app::pages
