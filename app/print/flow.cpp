// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/flow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wijzer::app::print {
namespace {

constexpr double column_gap = 17;   // points
constexpr double above_columns = 8; // points
constexpr int level_enough = 20;    // pixels of the layout; columns need not be more level than a hair

int to_pixels(double points, const SetText& text) {
    return static_cast<int>(std::floor(points / text.scale));
}

/// Where the first thing at or below `top` begins.
int first_zone(const layout::PageText& text, int top) {
    int first = std::numeric_limits<int>::max();
    for (const layout::UnbrokenZone& zone : text.zones) {
        if (zone.top >= top) {
            first = std::min(first, zone.top);
        }
    }
    return first;
}

} // namespace

void Flow::begin_page() {
    m_pages.emplace_back();
    m_used = 0;
}

double Flow::left(std::size_t page) const {
    return to_points((m_first_page + page) % 2 == 0 ? m_paper.inner : m_paper.outer);
}

double Flow::text_width(int columns) const {
    const double width = to_points(m_paper.width - m_paper.inner - m_paper.outer);
    return (width - (columns - 1) * column_gap) / columns;
}

double Flow::room() const {
    return text_height() - m_used;
}

void Flow::place_at(const std::shared_ptr<SetText>& text, double y) {
    m_pages.back().pieces.push_back({text, {0, text->page.height(), 0, 0}, left(m_pages.size() - 1), y});
}

void Flow::place(const std::shared_ptr<SetText>& text, int columns) {
    if (m_pages.empty()) {
        begin_page();
    }
    if (columns > 1) {
        place_columns(text, columns);
        return;
    }
    const auto height_of = [&](std::size_t slice) { return to_pixels(slice == 0 ? room() : text_height(), *text); };
    for (const layout::PageSlice& slice : layout::paginate(text->page.text(), text->page.height(), height_of)) {
        if (slice.bottom <= slice.top) {
            begin_page();
            continue;
        }
        if (to_pixels(room(), *text) < slice.height()) {
            begin_page();
        }
        m_pages.back().pieces.push_back({text, slice, left(m_pages.size() - 1), to_points(m_paper.top) + m_used});
        m_used += slice.height() * text->scale;
    }
}

void Flow::place_columns(const std::shared_ptr<SetText>& text, int columns) {
    m_used += above_columns;
    auto slices = cut_in_columns(text->page, columns, to_pixels(room(), *text), to_pixels(text_height(), *text));
    // A margin above a heading would set one column lower than the others.
    for (layout::PageSlice& slice : slices) {
        slice.top = std::min(first_zone(text->page.text(), slice.top), slice.bottom);
    }
    double deepest = 0;
    for (std::size_t index = 0; index < slices.size(); ++index) {
        const auto column = index % static_cast<std::size_t>(columns);
        if (column == 0 && index > 0) {
            begin_page();
            deepest = 0;
        }
        const double x = left(m_pages.size() - 1) + static_cast<double>(column) * (text_width(columns) + column_gap);
        m_pages.back().pieces.push_back({text, slices[index], x, to_points(m_paper.top) + m_used});
        deepest = std::max(deepest, slices[index].height() * text->scale);
    }
    m_used += deepest;
}

std::vector<layout::PageSlice> cut_in_columns(const layout::Page& page, int columns, int first_height,
                                              int full_height) {
    const auto count = static_cast<std::size_t>(columns);
    const auto cut = [&](int first) {
        return layout::paginate(page.text(), page.height(),
                                [=](std::size_t slice) { return slice < count ? first : full_height; });
    };
    std::vector<layout::PageSlice> best = cut(first_height);
    if (best.size() > count) {
        return best;
    }
    int low = page.height() / columns;
    int high = first_height;
    while (high - low > level_enough) {
        const int middle = low + (high - low) / 2;
        std::vector<layout::PageSlice> tried = cut(middle);
        if (tried.size() <= count) {
            high = middle;
            best = std::move(tried);
        } else {
            low = middle;
        }
    }
    return best;
}

} // namespace wijzer::app::print
