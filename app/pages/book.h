// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the documents of a printed set: all HTML for sheet.css.
#pragma once

#include "content/guide.h"

#include <map>
#include <string>
#include <vector>

namespace wijzer::app::pages {

using Documents = std::vector<const content::Document*>;
/// The page that a document begins on, from 1.
using PageNumbers = std::map<content::DocumentId, std::size_t>;

std::string make_heading(const std::string& text);
std::string make_cover(const content::Guide& guide, const Documents& documents);
/// Every document with its page, linked; a document without a number gets room for one.
std::string make_contents(const content::Guide& guide, const Documents& documents, const PageNumbers& pages);
/// Every keyword with the documents that carry it, in the order of the alphabet; to be set in columns.
std::string make_keyword_index(const Documents& documents, const PageNumbers& pages);

} // namespace wijzer::app::pages
