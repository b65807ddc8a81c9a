// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <string>

namespace wijzer::app::layout {

/// A part of a page as HTML of its own, for pasting in a word processor: headings, lists, tables, bold and italic; no
/// colours, no typefaces. Part of one paragraph is text alone, so that it goes into the sentence it is pasted in. Only
/// links that lead somewhere outside this program stay links.
std::string selection_as_html(const PageText& text, TextRange selection);

} // namespace wijzer::app::layout
