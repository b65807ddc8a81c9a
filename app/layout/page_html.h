// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <string>

namespace wijzer::app::layout {

/// A selection as an HTML document, for pasting in a word processor: headings, lists, tables, bold and italic, but no
/// colours or typefaces. A part of one paragraph is given without block elements, so that it can be pasted inside a
/// sentence. Only links to outside this program (https, http, mailto) stay links.
std::string selection_as_html(const PageText& text, TextRange selection);

} // namespace wijzer::app::layout
