// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a laid-out page, in reading order, with the place of every word. Used for selecting, copying, finding and
// marking text, and for screen readers. Text is UTF-8, offsets are bytes, places are pixels of the page.
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

/// The role of a stretch of text. Blocks stand in reading order, each before the blocks within it.
struct PageBlock {
    enum class Kind {
        paragraph,
        group, ///< holds other blocks and has no role of its own
        heading,
        bullets,
        numbers,
        item,
        marker, ///< the number of an item when it is part of the text
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

/// A stretch of the page, y in [top, bottom), that a page break should not cut. `kind` says why: it is a line of text,
/// a heading, or a block that is marked to stay together.
struct UnbrokenZone {
    enum class Kind { line, heading, keep };
    int top = 0;
    int bottom = 0;
    Kind kind = Kind::line;
};

/// A table with a head: the head's rows take y in [head_top, head_bottom), the other rows end at `bottom`.
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

    /// The index of the run that holds a byte, or of the last run before it; -1 when there is none.
    int run_at(std::size_t offset) const;
    /// The boxes that cover a range: one for each line, or for each cell of a table.
    std::vector<Rect> boxes(TextRange range, Painter& painter) const;
    /// The text position nearest to a point.
    std::size_t position_at(int x, int y, Painter& painter) const;
    /// The index of the link under a point, or -1.
    int link_at(int x, int y) const;
    /// The word around a position; empty between words.
    TextRange word_at(std::size_t offset) const;
    /// The text around a position from one '\n' to the next.
    TextRange block_at(std::size_t offset) const;
    /// All places of `needle`, which do not overlap. Case and accents make no difference.
    std::vector<TextRange> find_all(std::string_view needle) const;
};

} // namespace wijzer::app::layout
