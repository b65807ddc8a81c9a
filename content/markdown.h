// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The body of a document: CommonMark, cut into sections at its second-level headings.
//
// Raw HTML is text like any other, and a link whose scheme can run something loses its address. A nesting deeper than
// `maximum_nesting` becomes plain text, so that no later step needs a deep stack. Every word of the body is in the HTML
// of its sections, in order, or a problem says where it is and what to do (unsupported.h).
#pragma once

#include "content/base/problem.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

inline constexpr int maximum_nesting = 24;

/// One item of a section's lists: `**lead.** rest (20 min)`.
struct Item {
    std::string lead;           ///< plain text of the bold opening, without the full stop; empty when there is none, or
                                ///< when the sentence goes on after it
    std::string html;           ///< the whole item as inline or block HTML, well-formed XML, without the minutes
    std::string text;           ///< the whole item as plain text, without the minutes
    std::string before;         ///< HTML of what stands between the item before it and this one; mostly empty
    std::optional<int> minutes; ///< from "(20 min)" at its end
    int number = 0;             ///< its number in a numbered list, else 0
    int line = 0;
};

/// A second-level heading and what follows it; the text before the first one has an empty title.
struct Section {
    std::string title;
    std::string role;            ///< from the manifest; empty when it knows no such section
    std::string anchor;          ///< unique within the document, usable as an HTML id
    std::string html;            ///< well-formed XML fragment, without the heading itself
    std::string text;            ///< plain text, a line per block
    std::vector<int> text_lines; ///< for each line of `text` the line in the file where its block begins
    /// The items of its numbered lists or, when it has none, of its bulleted lists; lists within others do not count.
    /// `before` of each item, the items and `after_items` together are the whole section.
    std::vector<Item> items;
    std::string after_items; ///< HTML of what follows the last item, or of everything when there are no items
    bool ordered = false;    ///< `items` are numbered steps
    int line = 0;            ///< in the file, from 1
};

/// A link as written: `target` as in the source, `line` in the file.
struct LinkUse {
    std::string target;
    int line = 0;
};

struct Body {
    std::vector<Section> sections;
    std::vector<LinkUse> links;
    Problems problems; ///< without the name of the file
};

/// Gives the address that a link should carry in the HTML, or nothing to leave it as written.
using LinkResolver = std::function<std::optional<std::string>(const std::string& target)>;

/// Gives the file of a picture, or nothing to show its caption alone. `line` is that of the block it stands in.
using PictureResolver = std::function<std::optional<std::string>(const std::string& target, int line)>;

/// Reads clean UTF-8 (base/utf8.h). `first_line` is the line of the file where the body begins. Never fails. A picture
/// becomes <span class="picture keep"><img src="file"/> and its caption in a span of its own; without a resolver only
/// its caption is shown.
Body parse_markdown(std::string_view markdown, int first_line, const LinkResolver& resolve_link,
                    const PictureResolver& resolve_picture = {});

/// Words as a reader counts them, in plain text.
int word_count(std::string_view text);

} // namespace wijzer::content
