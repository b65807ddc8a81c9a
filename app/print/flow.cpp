// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/flow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wijzer::app::print {
namespace {

constexpr double column_gap = 17;         // points
constexpr double above_columns = 8;       // points
constexpr int level_enough = 20;          // pixels of the layout; a difference that nobody sees
constexpr double most_for_heading = 1.14; // of the height of level columns, for a column that begins with a heading

int to_pixels(double points, const SetText& text) {
    return static_cast<int>(std::floor(points / text.scale));
}

int middle(const layout::UnbrokenZone& zone) {
    return zone.top + (zone.bottom - zone.top) / 2;
}

/// The first line, heading or block of a slice that begins at `top`. Its first line may reach a little above it.
layout::UnbrokenZone first_zone(const layout::PageText& text, int top) {
    constexpr int none = std::numeric_limits<int>::max();
    layout::UnbrokenZone first{none, none};
    for (const layout::UnbrokenZone& zone : text.zones) {
        const bool is_line = zone.kind == layout::UnbrokenZone::Kind::line;
        if ((is_line ? middle(zone) : zone.top) >= top && zone.top < first.top) {
            first = zone;
        }
    }
    return first;
}

int height_of(const std::vector<layout::PageSlice>& slices, std::size_t from) {
    int height = 0;
    for (std::size_t slice = from; slice < slices.size(); ++slice) {
        height = std::max(height, slices[slice].height());
    }
    return height;
}

/// Cuts a text into slices, one for each column. Fills all pages but the last, and divides the last as asked.
class ColumnCutter {
  public:
    ColumnCutter(const layout::Page& page, int columns, int first_height, int full_height)
        : m_page(page), m_columns(static_cast<std::size_t>(columns)), m_first_height(first_height),
          m_full_height(full_height) {}

    std::vector<layout::PageSlice> cut(Columns wanted) const {
        const Slices full = cut_last(std::numeric_limits<std::size_t>::max(), 0, 0);
        const std::size_t last = full.empty() ? 0 : (full.size() - 1) / m_columns * m_columns;
        if (full.empty()) {
            return full;
        }
        Slices best = level(full, last);
        return wanted == Columns::level ? best : begin_with_heading(std::move(best), last);
    }

  private:
    using Slices = std::vector<layout::PageSlice>;

    /// Cuts with full columns before column number `last`, and with these heights for that column and those after it.
    Slices cut_last(std::size_t last, int first_column, int other_columns) const {
        return layout::paginate(m_page.text(), m_page.height(), [=, this](std::size_t slice) {
            return slice == last ? first_column : slice > last ? other_columns : page_height(slice);
        });
    }

    int page_height(std::size_t slice) const { return slice < m_columns ? m_first_height : m_full_height; }

    Slices level(Slices best, std::size_t last) const {
        int low = (m_page.height() - best[last].top) / static_cast<int>(m_columns);
        int high = page_height(last);
        while (high - low > level_enough) {
            const int middle = low + (high - low) / 2;
            Slices tried = cut_last(last, middle, middle);
            if (tried.size() <= last + m_columns) {
                high = middle;
                best = std::move(tried);
            } else {
                low = middle;
            }
        }
        return best;
    }

    /// Moves the beginning of the second column to a heading if that makes the columns only a little longer. It reads
    /// better than a column that begins with the end of a list. Only for two columns on the last page.
    Slices begin_with_heading(Slices best, std::size_t last) const {
        if (best.size() != last + 2) {
            return best;
        }
        const auto& zones = m_page.text().zones;
        const layout::UnbrokenZone first = first_zone(m_page.text(), best[last + 1].top);
        const auto is_heading = [](const layout::UnbrokenZone& zone) {
            return zone.kind == layout::UnbrokenZone::Kind::heading;
        };
        if (std::any_of(zones.begin(), zones.end(), [&](const layout::UnbrokenZone& zone) {
                return is_heading(zone) && zone.top <= middle(first) && middle(first) < zone.bottom;
            })) {
            return best;
        }
        int most = std::min(page_height(last), static_cast<int>(height_of(best, last) * most_for_heading));
        for (const layout::UnbrokenZone& zone : zones) {
            if (is_heading(zone) && zone.top > best[last].top) {
                Slices tried = cut_last(last, zone.top - best[last].top, most);
                if (tried.size() == last + 2 && height_of(tried, last) < most) {
                    most = height_of(tried, last);
                    best = std::move(tried);
                }
            }
        }
        return best;
    }

    const layout::Page& m_page;
    std::size_t m_columns;
    int m_first_height;
    int m_full_height;
};

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

void Flow::place(const std::shared_ptr<SetText>& text, int columns, Columns cut) {
    if (m_pages.empty()) {
        begin_page();
    }
    if (columns > 1) {
        place_columns(text, columns, cut);
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

void Flow::place_columns(const std::shared_ptr<SetText>& text, int columns, Columns cut) {
    m_used += above_columns;
    auto slices = cut_in_columns(text->page, columns, to_pixels(room(), *text), to_pixels(text_height(), *text), cut);
    // Without the margins at the top of the columns, which would make one column begin lower than another.
    for (layout::PageSlice& slice : slices) {
        slice.top = std::clamp(first_zone(text->page.text(), slice.top).top, slice.top, slice.bottom);
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

std::vector<layout::PageSlice> cut_in_columns(const layout::Page& page, int columns, int first_height, int full_height,
                                              Columns cut) {
    return ColumnCutter(page, columns, first_height, full_height).cut(cut);
}

} // namespace wijzer::app::print
