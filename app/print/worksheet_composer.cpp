// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/worksheet_composer.h"

#include "app/print/paper_painter.h"
#include "app/print/tiles.h"
#include "app/print/typesetter.h"
#include "content/base/text.h"
#include "content/base/utf8.h"
#include "content/card_set.h"

#include <algorithm>

namespace wijzer::app::print {
namespace {

using content::SheetFormat;
using content::Worksheet;

constexpr double sheet_margin = 5; // millimetres
constexpr std::size_t card_columns = 2;
constexpr std::size_t card_rows = 4;
constexpr double card_margin = 8;      // millimetres
constexpr double card_type = 11;       // points
constexpr double plan_margin = 15;     // millimetres
constexpr double plan_drawing_at = 75; // millimetres from the top of the key plan
constexpr double plan_type = 11;       // points
constexpr double label_type = 8;       // points
constexpr double mark_from = 4;        // millimetres from the paper's edge; most printers cannot print nearer to it
constexpr double mark_length = 4;

std::string element(const std::string& tag, const std::string& text) {
    const std::string name = tag.substr(0, tag.find(' '));
    return text.empty() ? "" : "<" + tag + ">" + content::markup_escaped(text) + "</" + name + ">";
}

Stroke stroke(double from_x, double from_y, double to_x, double to_y) {
    return {to_points(from_x), to_points(from_y), to_points(to_x), to_points(to_y)};
}

/// Short lines at both ends of a line across the paper, in its margins.
void mark_column(ComposedPage& page, double x, const SheetFormat& paper) {
    page.cut_marks.push_back(stroke(x, mark_from, x, mark_from + mark_length));
    page.cut_marks.push_back(stroke(x, paper.height() - mark_from - mark_length, x, paper.height() - mark_from));
}

void mark_row(ComposedPage& page, double y, const SheetFormat& paper) {
    page.cut_marks.push_back(stroke(mark_from, y, mark_from + mark_length, y));
    page.cut_marks.push_back(stroke(paper.width() - mark_from - mark_length, y, paper.width() - mark_from, y));
}

class Worksheets {
  public:
    Worksheets(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job)
        : m_whole(whole), m_guide(guide), m_job(job), m_typesetter(guide, themes, job),
          m_css(themes.find(job.theme).resolve(themes.stylesheet("worksheet.css"), plan_type)) {
        if (job.grey) {
            m_css = in_grey(m_css);
        }
    }

    void add(const content::Document& document) {
        for (const Worksheet& worksheet : document.worksheets) {
            if (worksheet.kind == content::WorksheetKind::cards) {
                add_cards(document, worksheet);
            } else {
                add_drawing(document, worksheet, worksheet.file, worksheet.title);
            }
            if (m_job.examples && !worksheet.example.empty()) {
                add_drawing(document, worksheet, worksheet.example,
                            worksheet.title + ": " + m_guide.manifest().word("voorbeeld"));
            }
        }
    }

  private:
    ComposedPage& begin(const content::Document& document, const SheetFormat& paper) {
        ComposedPage& page = m_whole.pages.emplace_back();
        page.width = to_points(paper.width());
        page.height = to_points(paper.height());
        if (m_begun != &document) {
            m_begun = &document;
            page.destinations.push_back(document.id.name);
            page.outline.push_back({document.title, 0});
        }
        return page;
    }

    std::shared_ptr<SetText> set(const content::Document& document, const std::string& html, double size,
                                 double width) {
        return m_typesetter.set(html, m_typesetter.css(document.facet("beweging"), size), to_points(width));
    }

    static double height_of(const SetText& text) { return text.page.height() * text.scale; }

    /// Puts a text at a place in millimetres.
    static void put(ComposedPage& page, const std::shared_ptr<SetText>& text, double x, double y) {
        page.pieces.push_back({text, {0, text->page.height(), 0, 0}, to_points(x), to_points(y)});
    }

    void add_drawing(const content::Document& document, const Worksheet& worksheet, const std::filesystem::path& file,
                     const std::string& title) {
        auto read = layout::Drawing::load(content::path_to_utf8(file), m_css);
        if (!read) {
            return;
        }
        const auto drawing = std::make_shared<const layout::Drawing>(std::move(*read));
        const SheetFormat format{m_job.sheet_size.value_or(worksheet.format.size),
                                 drawing->width() > drawing->height()};
        if (m_job.tile_size && format.size < *m_job.tile_size) {
            add_tiles(document, drawing, format, title);
            return;
        }
        ComposedPage& page = begin(document, format);
        page.outline.push_back({title, 1});
        place(page, drawing, sheet_margin, sheet_margin, format.width() - 2 * sheet_margin,
              format.height() - 2 * sheet_margin);
    }

    /// The whole drawing, as large as fits in a box (millimetres) and in its middle.
    static void place(ComposedPage& page, const std::shared_ptr<const layout::Drawing>& drawing, double x, double y,
                      double width, double height) {
        page.drawings.push_back({drawing,
                                 to_points(x),
                                 to_points(y),
                                 to_points(width),
                                 to_points(height),
                                 {to_points(x), to_points(y), to_points(width), to_points(height)}});
    }

    void add_tiles(const content::Document& document, const std::shared_ptr<const layout::Drawing>& drawing,
                   const SheetFormat& format, const std::string& title) {
        const Tiling tiling = tile(format.width(), format.height(), *m_job.tile_size);
        add_key_plan(document, drawing, format, tiling, title);
        for (int row = 0; row < tiling.rows; ++row) {
            for (int column = 0; column < tiling.columns; ++column) {
                ComposedPage& page = begin(document, tiling.paper);
                page.drawings.push_back({drawing,
                                         to_points(tile_margin - tiling.left(column)),
                                         to_points(tile_margin - tiling.top(row)),
                                         to_points(format.width()),
                                         to_points(format.height()),
                                         {to_points(tile_margin), to_points(tile_margin),
                                          to_points(tiling.area_width()), to_points(tiling.area_height())}});
                mark_tile(page, tiling, column, row);
                const auto label =
                    set(document, element("p class=\"small\"", Tiling::name(column, row) + "  ·  " + title), label_type,
                        tiling.area_width() / 2);
                put(page, label, tile_margin + tile_overlap, tiling.paper.height() - tile_margin);
            }
        }
    }

    /// Marks where the tile is cut, at its left and top, and where the edge of its neighbour comes.
    static void mark_tile(ComposedPage& page, const Tiling& tiling, int column, int row) {
        if (column > 0) {
            mark_column(page, tile_margin, tiling.paper);
        }
        if (row > 0) {
            mark_row(page, tile_margin, tiling.paper);
        }
        if (column + 1 < tiling.columns) {
            mark_column(page, tile_margin + tiling.area_width() - tile_overlap, tiling.paper);
        }
        if (row + 1 < tiling.rows) {
            mark_row(page, tile_margin + tiling.area_height() - tile_overlap, tiling.paper);
        }
    }

    void add_key_plan(const content::Document& document, const std::shared_ptr<const layout::Drawing>& drawing,
                      const SheetFormat& format, const Tiling& tiling, const std::string& title) {
        const SheetFormat paper{*m_job.tile_size, false};
        ComposedPage& page = begin(document, paper);
        page.outline.push_back({title, 1});
        const double room = paper.width() - 2 * plan_margin;
        const std::string words = element("h1", title) +
                                  element("p", format.name() + ": " + std::to_string(tiling.columns * tiling.rows) +
                                                   " × " + tiling.paper.name() + ".") +
                                  element("p", m_guide.manifest().word("tegels-plakken"));
        put(page, set(document, words, plan_type, room), plan_margin, plan_margin);
        const double scale =
            std::min(room / format.width(), (paper.height() - plan_drawing_at - plan_margin) / format.height());
        place(page, drawing, plan_margin, plan_drawing_at, format.width() * scale, format.height() * scale);
        for (int row = 0; row < tiling.rows; ++row) {
            for (int column = 0; column < tiling.columns; ++column) {
                const double left = plan_margin + tiling.left(column) * scale;
                const double top = plan_drawing_at + tiling.top(row) * scale;
                const double right =
                    plan_margin + std::min(tiling.left(column) + tiling.area_width(), format.width()) * scale;
                const double bottom =
                    plan_drawing_at + std::min(tiling.top(row) + tiling.area_height(), format.height()) * scale;
                page.cut_marks.insert(page.cut_marks.end(),
                                      {stroke(left, top, right, top), stroke(right, top, right, bottom),
                                       stroke(right, bottom, left, bottom), stroke(left, bottom, left, top)});
                put(page, set(document, element("b", Tiling::name(column, row)), plan_type, room), left + 2, top + 1);
            }
        }
    }

    void add_cards(const content::Document& document, const Worksheet& worksheet) {
        content::Problems ignored; // `check` reports them
        const content::CardSet cards = content::read_card_set(worksheet.file, ignored);
        const SheetFormat paper;
        const double width = paper.width() / card_columns;
        const double height = paper.height() / card_rows;
        for (std::size_t index = 0; index < cards.cards.size(); ++index) {
            const std::size_t place = index % (card_columns * card_rows);
            if (place == 0) {
                ComposedPage& page = begin(document, paper);
                if (index == 0) {
                    page.outline.push_back({worksheet.title, 1});
                }
                mark_column(page, width, paper);
                for (std::size_t row = 1; row < card_rows; ++row) {
                    mark_row(page, static_cast<double>(row) * height, paper);
                }
            }
            put_card(m_whole.pages.back(), document, cards.cards[index],
                     static_cast<double>(place % card_columns) * width,
                     static_cast<double>(place / card_columns) * height, width, height);
        }
    }

    void put_card(ComposedPage& page, const content::Document& document, const content::SetCard& card, double x,
                  double y, double width, double height) {
        const double room = width - 2 * card_margin;
        const auto footer = set(document, element("p class=\"set-footer\"", document.title), card_type, room);
        const auto text =
            set(document,
                element("p class=\"set-group\"", card.group) + element("p class=\"set-title\"", card.title) +
                    element("p class=\"set-line\"", card.line),
                card_type, room);
        const double footer_at = to_points(height - card_margin) - height_of(*footer);
        text->scale *= std::min(1.0, (footer_at - to_points(card_margin)) / height_of(*text));
        put(page, text, x + card_margin, y + card_margin);
        put(page, footer, x + card_margin, y);
        page.pieces.back().y += footer_at;
    }

    Composition& m_whole;
    const content::Guide& m_guide;
    const PrintJob& m_job;
    Typesetter m_typesetter;
    std::string m_css;
    const content::Document* m_begun = nullptr;
};

} // namespace

bool compose_worksheets(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes,
                        const PrintJob& job, const PrintedDocuments& documents, const PrintProgress& progress) {
    Worksheets worksheets(whole, guide, themes, job);
    for (std::size_t index = 0; index < documents.size(); ++index) {
        worksheets.add(*documents[index]);
        if (progress && !progress(index + 1, documents.size())) {
            return false;
        }
    }
    return true;
}

} // namespace wijzer::app::print
