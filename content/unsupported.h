// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What authors know from other Markdown and CommonMark does not have: tables, footnotes, struck-through text, tick
// boxes, and HTML. Such words are shown as they are written, and the author is told. Private to content.
#pragma once

#include "content/base/problem.h"
#include "content/markdown_nodes.h"

#include <string>
#include <string_view>

namespace wijzer::content {

/// CommonMark takes "[^1]: https://…" for the address of a link, and its words would not be shown. This puts a mark
/// between the bracket and the colon, so that it stays text; remove_marks() takes it out of every text of the tree.
std::string mark_footnotes(std::string_view markdown);
void remove_marks(cmark_node* root);

/// Finds what is not supported, and words that CommonMark does not show. The problems name no file.
Problems find_unsupported(cmark_node* root, std::string_view markdown, int line_offset);

/// Turns raw HTML into text that reads as it is written. Comments are removed.
void show_html_as_text(cmark_node* root);

} // namespace wijzer::content
