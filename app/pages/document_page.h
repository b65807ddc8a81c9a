// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <utility>
#include <vector>

namespace wijzer::app::pages {

/// A document as it is read on the screen (page.css). Links are addresses (links.h); sections carry their anchor as id.
std::string make_document_page(const content::Guide& guide, const content::Document& document);

/// A page that says, in the reader's words, that there is nothing to show here.
std::string make_message_page(const std::string& title, const std::string& text);

/// A table of keys and what they do.
std::string make_keys_page(const std::string& title, const std::vector<std::pair<std::string, std::string>>& rows);

} // namespace wijzer::app::pages
