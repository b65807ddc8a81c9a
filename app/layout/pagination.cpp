// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pagination.h"

#include <algorithm>

namespace wijzer::app::layout {
namespace {

using Kind = UnbrokenZone::Kind;

/// The lines of the page from top to bottom; runs that overlap vertically are one line.
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

/// Headings grow to hold the two lines that follow, through further headings.
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

/// The blocks of text as ranges of y, from the newlines of the text.
std::vector<UnbrokenZone> paragraph_ends(const PageText& text, const std::vector<UnbrokenZone>& lines) {
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
            ++run; // a run that begins at its own newline
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

/// The lowest y in (top, limit] that cuts none of `zones`; `top` when there is none.
int lowest_break(const std::vector<UnbrokenZone>& zones, int top, int limit) {
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

} // namespace

std::vector<PageSlice> paginate(const PageText& text, int height, int slice_height) {
    const std::vector<UnbrokenZone> lines = merge_lines(text.zones);
    std::vector<UnbrokenZone> wishes = lines;
    const auto add = [&](const std::vector<UnbrokenZone>& more) {
        std::copy_if(more.begin(), more.end(), std::back_inserter(wishes),
                     [&](const UnbrokenZone& zone) { return zone.bottom - zone.top <= slice_height; });
    };
    std::vector<UnbrokenZone> keeps;
    std::copy_if(text.zones.begin(), text.zones.end(), std::back_inserter(keeps),
                 [](const UnbrokenZone& zone) { return zone.kind == Kind::keep; });
    add(keeps);
    add(extend_headings(text.zones, lines));
    add(paragraph_ends(text, lines));

    std::vector<PageSlice> slices;
    int top = 0;
    while (top < height) {
        int bottom = top + slice_height;
        if (bottom < height) {
            bottom = lowest_break(wishes, top, top + slice_height);
            if (bottom <= top) {
                bottom = lowest_break(lines, top, top + slice_height);
            }
            if (bottom <= top) {
                bottom = top + slice_height;
            }
        }
        slices.push_back({top, std::min(bottom, height)});
        top = bottom;
    }
    return slices;
}

} // namespace wijzer::app::layout
