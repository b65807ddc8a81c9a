// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <utility>
#include <vector>

namespace wijzer::app::pages {

/// A document for reading on the screen, as HTML for page.css. Links to documents are addresses (content/address.h);
/// the heading of a section has the section's anchor as its id.
std::string make_document_page(const content::Guide& guide, const content::Document& document);

/// A page with only a title and a message, such as why there is nothing to show.
std::string make_message_page(const std::string& title, const std::string& text);

/// A table of keys and what they do.
std::string make_keys_page(const std::string& title, const std::vector<std::pair<std::string, std::string>>& rows);

} // namespace wijzer::app::pages
