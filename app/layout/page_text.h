// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a laid-out page, in reading order, with the place of every word: for selecting, copying, finding, marking
// and for screen readers.
#pragma once

#include "app/layout/painter.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::layout {

/// Bytes [begin, end) of PageText::text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool empty() const { return begin >= end; }
    bool operator==(const TextRange&) const = default;
};

/// A mark or selection, drawn under the text.
struct Highlight {
    TextRange range;
    Color background;
};

/// How a font stands out from the text around it.
struct Emphasis {
    bool bold = false;
    bool italic = false;
    bool operator==(const Emphasis&) const = default;
};

/// A piece of a line in one font: a word, a syllable or a space.
struct TextRun {
    TextRange range;
    Rect box;
    FontId font = 0;
    int link = -1;       ///< index in PageText::links
    bool hyphen = false; ///< the word goes on in the next line
    Emphasis emphasis;
};

struct PageLink {
    std::string address;
    TextRange range;
};

struct PageHeading {
    int level = 1;
    std::string anchor; ///< may be empty
    TextRange range;
    int y = 0;
};

/// What a stretch of the text is. In reading order, each before what lies within it.
struct PageBlock {
    enum class Kind {
        paragraph,
        group, ///< holds other blocks and is nothing by itself
        heading,
        bullets,
        numbers,
        item,
        marker, ///< an item's number where it is text
        table,
        row,
        cell,
        quote,
        preformatted
    };
    Kind kind = Kind::paragraph;
    int level = 0;   ///< of a heading
    int parent = -1; ///< index in PageText::blocks
    TextRange range;
};

/// A stretch of the page, [top, bottom), that a page break should leave whole, for the reasons of its `kind`.
struct UnbrokenZone {
    enum class Kind { line, heading, keep };
    int top = 0;
    int bottom = 0;
    Kind kind = Kind::line;
};

/// A table with a head: the head's rows [head_top, head_bottom), then the others down to `bottom`.
struct TableZone {
    int head_top = 0;
    int head_bottom = 0;
    int bottom = 0;
};

struct PageText {
    std::string text; ///< blocks end in '\n', table cells in '\t'; no soft hyphens
    std::vector<TextRun> runs;
    std::vector<PageLink> links;
    std::vector<PageHeading> headings;
    std::vector<PageBlock> blocks;
    std::vector<UnbrokenZone> zones;
    std::vector<TableZone> tables;

    /// The run that holds a byte, or the last one before it; -1 when there are none.
    int run_at(std::size_t offset) const;
    /// The boxes that cover a range, one per line.
    std::vector<Rect> boxes(TextRange range, Painter& painter) const;
    /// The text position nearest to a point.
    std::size_t position_at(int x, int y, Painter& painter) const;
    /// The link under a point, or -1.
    int link_at(int x, int y) const;
    /// The word around a position; the paragraph around it.
    TextRange word_at(std::size_t offset) const;
    TextRange block_at(std::size_t offset) const;
    /// All places of `needle`, case and accents aside.
    std::vector<TextRange> find_all(std::string_view needle) const;
};

} // namespace wijzer::app::layout
