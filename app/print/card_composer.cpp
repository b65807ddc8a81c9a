// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/card_composer.h"

#include "app/pages/card.h"

#include <algorithm>

namespace wijzer::app::print {
namespace {

constexpr double card_margin = 8;  // millimetres; includes what a printer cannot print and a crooked cut takes away
constexpr double card_size = 11.5; // points
constexpr double large_card_size = 14;
constexpr double mark_from = 4; // millimetres from the paper's edge; most printers cannot print nearer to it
constexpr double mark_length = 4;
constexpr double cross_arm = 2;

/// How a sheet of paper is divided into cards; sizes in points.
struct Grid {
    std::size_t columns;
    std::size_t rows;
    double card_width;
    double card_height;
    std::size_t cards() const { return columns * rows; }
};

Grid grid_for(const Paper& paper) {
    constexpr double narrowest = 180; // millimetres; narrower paper has no room for two cards side by side
    const std::size_t columns = paper.width < narrowest ? 1 : 2;
    return {columns, 2, to_points(paper.width) / static_cast<double>(columns), to_points(paper.height) / 2};
}

/// Short lines at the edges of the paper and a cross where four cards meet. No mark crosses the text of a card.
std::vector<Stroke> cut_marks(const Grid& grid, const Paper& paper) {
    const double width = to_points(paper.width);
    const double height = to_points(paper.height);
    const double from = to_points(mark_from);
    const double to = to_points(mark_from + mark_length);
    const double middle = grid.card_height;
    std::vector<Stroke> marks{{from, middle, to, middle}, {width - to, middle, width - from, middle}};
    if (grid.columns == 2) {
        const double arm = to_points(cross_arm);
        const double center = grid.card_width;
        marks.insert(marks.end(), {{center, from, center, to},
                                   {center, height - to, center, height - from},
                                   {center - arm, middle, center + arm, middle},
                                   {center, middle - arm, center, middle + arm}});
    }
    return marks;
}

class CardSheets {
  public:
    CardSheets(Composition& whole, const content::Guide& guide, const PrintJob& job, Typesetter& typesetter)
        : m_whole(whole), m_guide(guide), m_job(job), m_typesetter(typesetter), m_grid(grid_for(job.paper)) {}

    void add(const content::Document& document, std::size_t index) {
        const std::size_t place = index % m_grid.cards();
        if (place == 0) {
            for (int side = 0; side < 2; ++side) {
                m_whole.pages.emplace_back();
                m_whole.pages.back().cut_marks = cut_marks(m_grid, m_job.paper);
            }
        }
        const pages::Card card = pages::make_card(m_guide, document);
        const std::size_t column = place % m_grid.columns;
        const std::size_t row = place / m_grid.columns;
        ComposedPage& fronts = m_whole.pages[m_whole.pages.size() - 2];
        fronts.destinations.push_back(document.id.name);
        fronts.outline.push_back(
            {document.code().empty() ? document.title : document.code() + ' ' + document.title, 0});
        const auto front = set(card.front, document);
        put(fronts, fits(*front) ? front : set(card.short_front, document), column, row);
        put(m_whole.pages.back(), set(card.back, document), m_grid.columns - 1 - column, row);
    }

  private:
    std::shared_ptr<SetText> set(const std::string& html, const content::Document& document) {
        const std::string css = m_typesetter.css(document.facet("beweging"), m_job.large ? large_card_size : card_size);
        return m_typesetter.set(html, css, m_grid.card_width - 2 * to_points(card_margin));
    }

    double room() const { return m_grid.card_height - 2 * to_points(card_margin); }
    bool fits(const SetText& text) const { return text.page.height() * text.scale <= room(); }

    void put(ComposedPage& page, const std::shared_ptr<SetText>& text, std::size_t column, std::size_t row) const {
        // A text that is too long for its side of the card becomes smaller.
        text->scale *= std::min(1.0, room() / (text->page.height() * text->scale));
        const double margin = to_points(card_margin);
        page.pieces.push_back({text,
                               {0, text->page.height(), 0, 0},
                               static_cast<double>(column) * m_grid.card_width + margin,
                               static_cast<double>(row) * m_grid.card_height + margin});
    }

    Composition& m_whole;
    const content::Guide& m_guide;
    const PrintJob& m_job;
    Typesetter& m_typesetter;
    Grid m_grid;
};

} // namespace

bool compose_cards(Composition& whole, const content::Guide& guide, const PrintJob& job,
                   const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress) {
    CardSheets sheets(whole, guide, job, typesetter);
    for (std::size_t index = 0; index < documents.size(); ++index) {
        sheets.add(*documents[index], index);
        if (progress && !progress(index + 1, documents.size())) {
            return false;
        }
    }
    return true;
}

} // namespace wijzer::app::print
