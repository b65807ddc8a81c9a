// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The body of a document: CommonMark, cut into sections at its second-level headings.
//
// Raw HTML never passes (cmark's safe mode), and neither do links with a scheme that can run something. A nesting
// deeper than `maximum_nesting` becomes plain text, so that no later step needs a deep stack.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

inline constexpr int maximum_nesting = 24;

/// One item of a section's first list: `**lead.** rest (20 min)`.
struct Item {
    std::string lead;           ///< plain text of the bold opening, without the full stop; may be empty
    std::string html;           ///< the rest as inline or block HTML, well-formed XML, without the minutes
    std::string text;           ///< the whole item as plain text, without the minutes
    std::optional<int> minutes; ///< from "(20 min)" at its end
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
    std::vector<Item> items;
    bool ordered = false; ///< `items` are numbered steps
    int line = 0;         ///< in the file, from 1
};

/// A link as written: `target` as in the source, `line` in the file.
struct LinkUse {
    std::string target;
    int line = 0;
};

struct Body {
    std::vector<Section> sections;
    std::vector<LinkUse> links;
};

/// Gives the address that a link should carry in the HTML, or nothing to leave it as written.
using LinkResolver = std::function<std::optional<std::string>(const std::string& target)>;

/// Gives the file of a picture, or nothing to show its caption alone. `line` is that of the block it stands in.
using PictureResolver = std::function<std::optional<std::string>(const std::string& target, int line)>;

/// A picture becomes <span class="picture keep"><img src="file"/> and its caption in a span of its own; without a
/// resolver all are shown as their captions.
/// Reads clean UTF-8 (utf8.h). `first_line` is the body's place in its file. Never fails.
Body parse_markdown(std::string_view markdown, int first_line, const LinkResolver& resolve_link,
                    const PictureResolver& resolve_picture = {});

/// Words as a reader counts them, in plain text.
int word_count(std::string_view text);

} // namespace wijzer::content
