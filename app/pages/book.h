// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a printed book other than its documents (cover, contents, index), as HTML for sheet.css.
#pragma once

#include "content/guide.h"

#include <map>
#include <string>
#include <vector>

namespace wijzer::app::pages {

using Documents = std::vector<const content::Document*>;
/// The page on which each document begins, counted from 1.
using PageNumbers = std::map<content::DocumentId, std::size_t>;

std::string make_heading(const std::string& text);
std::string make_cover(const content::Guide& guide, const Documents& documents);
/// Every document with its page number, linked. A document that is not in `pages` gets "000", which takes the room of
/// its number.
std::string make_contents(const content::Guide& guide, const Documents& documents, const PageNumbers& pages);
/// Every keyword in alphabetical order, with the pages of the documents that carry it; meant for columns.
std::string make_keyword_index(const Documents& documents, const PageNumbers& pages);

} // namespace wijzer::app::pages
