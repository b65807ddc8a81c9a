// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace wijzer::app::pages {

/// The address of a document in a page ("wijzer:ijsberg-afdalen").
std::string address_of(const content::DocumentId& id);

/// The document that an address names, or nothing: then it is a place on the page ("#valkuilen") or outside
/// ("https:…").
std::optional<content::DocumentId> document_in(std::string_view address);

} // namespace wijzer::app::pages
