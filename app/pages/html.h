// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages are built as a DOM, so that pugixml escapes all text.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace wijzer::app::pages {

/// Appends <tag class="classes">text</tag>; empty arguments are left out.
pugi::xml_node add(pugi::xml_node parent, const char* tag, const char* classes = "", const std::string& text = {});

void add_text(pugi::xml_node parent, const std::string& text);

/// Appends a fragment of well-formed HTML, such as content::Section::html.
void add_fragment(pugi::xml_node parent, const std::string& fragment);

/// Adds a cell with the icon of a fact (named by `word`, see layout/icon.h), its label and its value. Adds nothing when
/// `value` is empty.
void add_fact(pugi::xml_node row, const std::string& word, const std::string& label, const std::string& value);

/// <a href="address">text</a>
pugi::xml_node add_link(pugi::xml_node parent, const std::string& address, const std::string& text);

/// The document as HTML in UTF-8. Every element has an end tag, empty ones too, except <br>.
std::string to_html(const pugi::xml_document& document);

} // namespace wijzer::app::pages
