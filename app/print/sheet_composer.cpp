// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_composer.h"

#include <algorithm>

namespace wijzer::app::print {
namespace {

constexpr double large_size = 14; // points
/// Of the paper's own size; below the last a page asks too much of eyes in a meeting room.
constexpr std::pair<double, Leading> smaller[] = {
    {10.75 / 11, Leading::normal}, {10.5 / 11, Leading::normal}, {10.5 / 11, Leading::tight}};
constexpr double footer_below_text = 4; // millimetres
constexpr int most_note_lines = 8;
constexpr double note_line = 2;           // em, as in sheet.css
constexpr double roomiest_harvest = 11;   // em; more is no use to anyone
constexpr double share_for_harvest = 0.4; // of the room to divide; the ruled lines get the rest

/// What the back may end in, the best first.
const pages::SheetOptions ends[] = {{3, true}, {3, false}, {2, false}, {1, false}};

} // namespace

double SheetComposer::reading_size() const {
    return m_job.large ? large_size : m_job.paper.size;
}

void SheetComposer::place(Flow& flow, const pages::SheetPart& part, const std::string& css) {
    if (part.begin == pages::SheetPart::Begin::new_page) {
        flow.begin_page();
    }
    const int columns = m_job.large ? 1 : part.columns; // large type in narrow columns is all hyphens
    flow.place(m_typesetter.set(part.html, css, flow.text_width(columns)), columns);
}

/// Gives the room that is left on the last page to the harvest boxes and the ruled lines. The end part must be its last
/// piece.
void SheetComposer::stretch(Flow& flow, const content::Document& document, const std::string& css, double size,
                            pages::SheetOptions options) {
    const double spare = flow.room() / size;
    const double most_harvest = roomiest_harvest - options.harvest_height;
    const double harvest = std::min(spare * share_for_harvest, most_harvest);
    const int lines = std::min(most_note_lines - options.note_lines, static_cast<int>((spare - harvest) / note_line));
    options.note_lines += lines;
    options.harvest_height += std::min(spare - lines * note_line, most_harvest);
    Piece& end = flow.pages().back().pieces.back();
    end.text = m_typesetter.set(pages::make_sheet_end(m_guide, document, options).html, css, flow.text_width());
    end.slice = {0, end.text->page.height(), 0, 0};
}

SheetComposer::Attempt SheetComposer::compose_parts(const content::Document& document, std::size_t first_page,
                                                    double size, Leading leading) {
    Attempt attempt{Flow(m_job.paper, first_page), m_typesetter.css(document.facet("beweging"), size, leading)};
    const pages::Sheet sheet = m_job.kind == PrintKind::handout ? pages::make_handout(m_guide, document)
                                                                : pages::make_sheet(m_guide, document, {});
    const bool leaf = document.kind == content::Kind::intervention && m_job.kind != PrintKind::handout;
    const std::size_t before_end = sheet.parts.size() - (leaf ? 1 : 0);
    for (std::size_t part = 0; part < before_end; ++part) {
        place(attempt.flow, sheet.parts[part], attempt.css);
    }
    if (!leaf) {
        attempt.fits = attempt.flow.pages().size() <= 2; // one leaf
        return attempt;
    }
    const Flow without_end = attempt.flow;
    const std::size_t pages = without_end.pages().size();
    for (pages::SheetOptions options : ends) {
        options.stories = m_job.stories ? options.stories : 0;
        attempt.flow = without_end;
        place(attempt.flow, pages::make_sheet_end(m_guide, document, options), attempt.css);
        if (attempt.flow.pages().size() == pages) {
            stretch(attempt.flow, document, attempt.css, size, options);
            attempt.fits = pages == 2;
            return attempt;
        }
    }
    // On a page of its own it has all the room it wants.
    attempt.flow = without_end;
    attempt.flow.begin_page();
    const pages::SheetOptions options{m_job.stories ? pages::SheetOptions{}.stories : 0};
    place(attempt.flow, pages::make_sheet_end(m_guide, document, options), attempt.css);
    if (attempt.flow.pages().size() == pages + 1) {
        stretch(attempt.flow, document, attempt.css, size, options);
    }
    return attempt;
}

std::vector<ComposedPage> SheetComposer::compose(const content::Document& document, std::size_t first_page,
                                                 const FooterPlace& place) {
    Attempt attempt = compose_parts(document, first_page, reading_size(), Leading::normal);
    for (const auto& [share, leading] : smaller) {
        if (attempt.fits || m_job.large) {
            break;
        }
        if (Attempt next = compose_parts(document, first_page, m_job.paper.size * share, leading); next.fits) {
            attempt = std::move(next);
        }
    }
    const pages::Sheet sheet = pages::name_sheet(m_guide, document);
    add_footers(attempt.flow, sheet.footer, attempt.css, place);
    attempt.flow.pages().front().destinations.push_back(document.id.name);
    attempt.flow.pages().front().outline.push_back({sheet.title, 0});
    return std::move(attempt.flow.pages());
}

void SheetComposer::add_footers(Flow& flow, const std::string& text, const std::string& css, const FooterPlace& place) {
    const double y = to_points(m_job.paper.height - m_job.paper.bottom + footer_below_text);
    const std::size_t pages = flow.pages().size();
    for (std::size_t page = 0; page < pages; ++page) {
        const auto footer = m_typesetter.set(pages::make_footer(text, place(page + 1, pages)), css, flow.text_width());
        flow.pages()[page].pieces.push_back({footer, {0, footer->page.height(), 0, 0}, flow.left(page), y});
    }
}

} // namespace wijzer::app::print
