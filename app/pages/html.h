// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages are built as a DOM, so that text is escaped by the library and never by hand.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace wijzer::app::pages {

/// Appends <tag class="classes">text</tag>; empty arguments are left out.
pugi::xml_node add(pugi::xml_node parent, const char* tag, const char* classes = "", const std::string& text = {});

void add_text(pugi::xml_node parent, const std::string& text);

/// Appends a well-formed fragment (content::Section::html).
void add_fragment(pugi::xml_node parent, const std::string& fragment);

/// A fact's cell: its icon (layout/icon.h, by the same word) and label, then the value. Nothing without a value.
void add_fact(pugi::xml_node row, const std::string& word, const std::string& label, const std::string& value);

/// <a href="address">text</a>
pugi::xml_node add_link(pugi::xml_node parent, const std::string& address, const std::string& text);

/// The document as HTML: no empty-element shorthand except for void elements.
std::string to_html(const pugi::xml_document& document);

} // namespace wijzer::app::pages
