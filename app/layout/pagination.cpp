// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pagination.h"

#include <algorithm>
#include <iterator>

namespace wijzer::app::layout {
namespace {

using Kind = UnbrokenZone::Kind;

/// The lines of the page from top to bottom. Zones of lines that overlap vertically become one.
std::vector<UnbrokenZone> merge_lines(const std::vector<UnbrokenZone>& zones) {
    std::vector<UnbrokenZone> lines;
    for (const UnbrokenZone& zone : zones) {
        if (zone.kind == Kind::line) {
            lines.push_back(zone);
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const UnbrokenZone& left, const UnbrokenZone& right) { return left.top < right.top; });
    std::vector<UnbrokenZone> merged;
    for (const UnbrokenZone& line : lines) {
        if (!merged.empty() && line.top < merged.back().bottom) {
            merged.back().bottom = std::max(merged.back().bottom, line.bottom);
        } else {
            merged.push_back(line);
        }
    }
    return merged;
}

/// The zones of headings, extended over the next two lines that are no heading themselves.
std::vector<UnbrokenZone> extend_headings(const std::vector<UnbrokenZone>& zones,
                                          const std::vector<UnbrokenZone>& lines) {
    std::vector<UnbrokenZone> extended;
    for (const UnbrokenZone& zone : zones) {
        if (zone.kind != Kind::heading) {
            continue;
        }
        UnbrokenZone grown = zone;
        int wanted = 2;
        for (const UnbrokenZone& line : lines) {
            if (line.top < zone.bottom) {
                continue;
            }
            const bool is_heading = std::any_of(zones.begin(), zones.end(), [&](const UnbrokenZone& other) {
                return other.kind == Kind::heading && line.top >= other.top && line.bottom <= other.bottom;
            });
            grown.bottom = line.bottom;
            if (!is_heading && --wanted == 0) {
                break;
            }
        }
        extended.push_back(grown);
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
                     [&](const UnbrokenZone& line) { return line.top >= top && line.bottom <= bottom; });
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

/// What a page break should not cut. `lines` are cut only when one is taller than a sheet; `preferred` (blocks that are
/// to stay together) gives way when keeping it whole leaves no place for a break.
struct Zones {
    std::vector<UnbrokenZone> lines;
    std::vector<UnbrokenZone> preferred;
};

Zones find_zones(const PageText& text) {
    Zones zones;
    zones.lines = merge_lines(text.zones);
    std::copy_if(text.zones.begin(), text.zones.end(), std::back_inserter(zones.preferred),
                 [](const UnbrokenZone& zone) { return zone.kind == Kind::keep; });
    for (const auto& more : {extend_headings(text.zones, zones.lines), paragraph_edges(text, zones.lines)}) {
        zones.preferred.insert(zones.preferred.end(), more.begin(), more.end());
    }
    for (const TableZone& table : text.tables) { // a head must not stand at the foot of a page without a row
        const auto row = std::find_if(zones.lines.begin(), zones.lines.end(),
                                      [&](const UnbrokenZone& line) { return line.top >= table.head_bottom; });
        if (row != zones.lines.end() && row->bottom <= table.bottom) {
            zones.preferred.push_back({table.head_top, row->bottom, Kind::heading});
        }
    }
    return zones;
}

/// The bottom of a slice that begins at `top` and is at most `room` pixels high. `top` when nothing fits and the slice
/// `may_be_empty`. Blocks higher than `full_height` may be cut.
int find_break(const Zones& zones, int top, int room, int full_height, bool may_be_empty) {
    std::vector<UnbrokenZone> preferred = zones.lines;
    std::copy_if(zones.preferred.begin(), zones.preferred.end(), std::back_inserter(preferred),
                 [&](const UnbrokenZone& zone) { return zone.bottom - zone.top <= full_height; });
    int bottom = last_break(preferred, top, top + room);
    if (bottom <= top && !may_be_empty) {
        bottom = last_break(zones.lines, top, top + room);
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
