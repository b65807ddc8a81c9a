// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pagination.h"

#include <algorithm>
#include <iterator>

namespace wijzer::app::layout {
namespace {

using Kind = UnbrokenZone::Kind;

int middle(const UnbrokenZone& zone) {
    return zone.top + (zone.bottom - zone.top) / 2;
}

bool holds_middle(const UnbrokenZone& zone, const UnbrokenZone& line) {
    return middle(line) >= zone.top && middle(line) < zone.bottom;
}

/// The lines of the page from top to bottom. Zones that overlap become one, but where the leading is less than the
/// height of the face, each line reaches a little into the next. Such lines meet halfway.
std::vector<UnbrokenZone> merge_lines(const std::vector<UnbrokenZone>& zones) {
    constexpr int most_overlap = 4; // a quarter of the lower zone; there is no ink so far from a line
    std::vector<UnbrokenZone> lines;
    std::copy_if(zones.begin(), zones.end(), std::back_inserter(lines),
                 [](const UnbrokenZone& zone) { return zone.kind == Kind::line; });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const UnbrokenZone& left, const UnbrokenZone& right) { return left.top < right.top; });
    std::vector<UnbrokenZone> merged;
    int lowest_height = 0; // of the zone that gave the last line its bottom
    for (UnbrokenZone line : lines) {
        const int height = line.bottom - line.top;
        const int overlap = merged.empty() ? 0 : merged.back().bottom - line.top;
        if (overlap > std::min(height, lowest_height) / most_overlap) {
            if (line.bottom > merged.back().bottom) {
                merged.back().bottom = line.bottom;
                lowest_height = height;
            }
            continue;
        }
        if (overlap > 0) {
            line.top += overlap / 2;
            merged.back().bottom = line.top;
        }
        merged.push_back(line);
        lowest_height = height;
    }
    return merged;
}

/// A y between two lines instead of one within a line: a line may be taller than the block that it belongs to.
int out_of_line(int y, const std::vector<UnbrokenZone>& lines) {
    const auto line = std::upper_bound(lines.begin(), lines.end(), y,
                                       [](int at, const UnbrokenZone& each) { return at < each.bottom; });
    if (line == lines.end() || line->top >= y) {
        return y;
    }
    return middle(*line) >= y ? line->top : line->bottom;
}

/// The zones of one kind, with the whole of their lines.
std::vector<UnbrokenZone> zones_of(Kind kind, const std::vector<UnbrokenZone>& zones,
                                   const std::vector<UnbrokenZone>& lines) {
    std::vector<UnbrokenZone> found;
    for (const UnbrokenZone& zone : zones) {
        if (zone.kind == kind) {
            found.push_back({out_of_line(zone.top, lines), out_of_line(zone.bottom, lines), kind});
        }
    }
    return found;
}

/// For each heading: its zone extended over one line that is no heading, and over a second one when that comes before
/// the next heading. Headings between are taken along.
std::vector<UnbrokenZone> extend_headings(const std::vector<UnbrokenZone>& headings,
                                          const std::vector<UnbrokenZone>& lines) {
    std::vector<UnbrokenZone> extended;
    for (const UnbrokenZone& heading : headings) {
        UnbrokenZone grown = heading;
        int taken = 0;
        for (const UnbrokenZone& line : lines) {
            if (middle(line) < heading.bottom) {
                continue;
            }
            const bool is_heading = std::any_of(headings.begin(), headings.end(),
                                                [&](const UnbrokenZone& other) { return holds_middle(other, line); });
            if (is_heading && taken > 0) {
                break;
            }
            grown.bottom = line.bottom;
            if (!is_heading) {
                extended.push_back(grown);
                if (++taken == 2) {
                    break;
                }
            }
        }
        if (taken == 0) {
            extended.push_back(grown); // with the headings that end the text
        }
    }
    return extended;
}

/// For each block of text of two lines or more: the zones of its first two and its last two lines.
std::vector<UnbrokenZone> paragraph_edges(const PageText& text, const std::vector<UnbrokenZone>& lines) {
    std::vector<UnbrokenZone> ends;
    std::size_t run = 0;
    while (run < text.runs.size()) {
        const auto block_end = std::min(text.text.find('\n', text.runs[run].range.begin), text.text.size());
        int top = text.runs[run].box.y;
        int bottom = top;
        for (; run < text.runs.size() && text.runs[run].range.begin < block_end; ++run) {
            top = std::min(top, text.runs[run].box.y);
            bottom = std::max(bottom, text.runs[run].box.bottom());
        }
        if (bottom == top) {
            ++run; // the run is a newline itself
            continue;
        }
        std::vector<UnbrokenZone> own;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(own),
                     [&](const UnbrokenZone& line) { return middle(line) >= top && middle(line) < bottom; });
        if (own.size() >= 2) {
            ends.push_back({own[0].top, own[1].bottom, Kind::keep});
            ends.push_back({own[own.size() - 2].top, own.back().bottom, Kind::keep});
        }
    }
    return ends;
}

/// The largest y in (top, limit] that cuts none of `zones`; `top` when there is none.
int last_break(const std::vector<UnbrokenZone>& zones, int top, int limit) {
    int place = limit;
    for (bool moved = true; moved && place > top;) {
        moved = false;
        for (const UnbrokenZone& zone : zones) {
            if (zone.top < place && place < zone.bottom) {
                place = zone.top;
                moved = true;
            }
        }
    }
    return std::max(place, top);
}

/// What a page break should not cut, from what gives way last to what gives way first when there is no other place for
/// a break. Lines are cut only when one is taller than a sheet.
struct Zones {
    std::vector<UnbrokenZone> lines;
    std::vector<UnbrokenZone> headings; ///< with the lines that must follow them; heads of tables too
    std::vector<UnbrokenZone> blocks;   ///< the edges of paragraphs, and what is marked to stay together
};

Zones find_zones(const PageText& text) {
    Zones zones;
    zones.lines = merge_lines(text.zones);
    zones.headings = extend_headings(zones_of(Kind::heading, text.zones, zones.lines), zones.lines);
    zones.blocks = zones_of(Kind::keep, text.zones, zones.lines);
    const std::vector<UnbrokenZone> edges = paragraph_edges(text, zones.lines);
    zones.blocks.insert(zones.blocks.end(), edges.begin(), edges.end());
    for (const TableZone& table : text.tables) { // a head must not stand at the foot of a page without a row
        const auto row = std::find_if(zones.lines.begin(), zones.lines.end(),
                                      [&](const UnbrokenZone& line) { return middle(line) >= table.head_bottom; });
        if (row != zones.lines.end() && middle(*row) < table.bottom) {
            zones.headings.push_back({out_of_line(table.head_top, zones.lines), row->bottom, Kind::heading});
        }
    }
    return zones;
}

/// The bottom of a slice that begins at `top` and is at most `room` pixels high. `top` when nothing fits and the slice
/// `may_be_empty`. Blocks higher than `full_height` may be cut.
int find_break(const Zones& zones, int top, int room, int full_height, bool may_be_empty) {
    const auto add = [&](std::vector<UnbrokenZone> kept, const std::vector<UnbrokenZone>& more) {
        std::copy_if(more.begin(), more.end(), std::back_inserter(kept),
                     [&](const UnbrokenZone& zone) { return zone.bottom - zone.top <= full_height; });
        return kept;
    };
    const std::vector<UnbrokenZone> with_headings = add(zones.lines, zones.headings);
    int bottom = last_break(add(with_headings, zones.blocks), top, top + room);
    for (const auto* fewer : {&with_headings, &zones.lines}) {
        if (bottom <= top && !may_be_empty) {
            bottom = last_break(*fewer, top, top + room);
        }
    }
    return bottom <= top && !may_be_empty ? top + room : bottom;
}

void repeat_head(const PageText& text, PageSlice& slice, int room) {
    for (const TableZone& table : text.tables) {
        // A head that takes half the sheet would leave too little room for the rows.
        if (slice.top >= table.head_bottom && slice.top < table.bottom &&
            table.head_bottom - table.head_top < room / 2) {
            slice.head_top = table.head_top;
            slice.head_bottom = table.head_bottom;
        }
    }
}

} // namespace

std::vector<PageSlice> paginate(const PageText& text, int height, const SliceHeight& slice_height) {
    const Zones zones = find_zones(text);
    std::vector<PageSlice> slices;
    int top = 0;
    while (top < height) {
        const int room = std::max(slice_height(slices.size()), 1);
        const int next_room = slice_height(slices.size() + 1);
        PageSlice slice{top, height, 0, 0};
        repeat_head(text, slice, room);
        const int own = room - slice.head_height();
        if (height - top > own) {
            // Only the first slice may be empty, so that the loop always ends.
            slice.bottom = find_break(zones, top, own, std::max(own, next_room), slices.empty() && next_room > room);
        }
        top = slice.bottom;
        slices.push_back(slice);
    }
    return slices;
}

std::vector<PageSlice> paginate(const PageText& text, int height, int slice_height) {
    return paginate(text, height, [=](std::size_t) { return slice_height; });
}

} // namespace wijzer::app::layout
