// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_composer.h"

#include <algorithm>

namespace wijzer::app::print {
namespace {

constexpr double large_size = 14; // points
/// From the paper's own size downwards; below the last a page asks too much of eyes in a meeting room.
constexpr double shares_of_size[] = {1, 10.75 / 11, 10.5 / 11};
constexpr double footer_below_text = 4; // millimetres
constexpr int most_note_lines = 8;
constexpr double note_line = 2;           // em, as in sheet.css
constexpr double roomiest_harvest = 11;   // em; more is no use to anyone
constexpr double share_for_harvest = 0.4; // of the room to divide; the ruled lines get the rest

} // namespace

double SheetComposer::reading_size() const {
    return m_job.large ? large_size : m_job.paper.size;
}

std::vector<double> SheetComposer::sizes() const {
    if (m_job.large) {
        return {large_size};
    }
    std::vector<double> sizes;
    for (const double share : shares_of_size) {
        sizes.push_back(m_job.paper.size * share);
    }
    return sizes;
}

/// Gives the room that is left to the harvest boxes and the ruled lines.
void SheetComposer::stretch(Flow& flow, const content::Document& document, const std::string& css, double size, bool full_sources) {
    // The end part is all that stands below the columns, so taking its pieces away leaves the rest as it was.
    pages::SheetOptions options{m_job.stories, full_sources};
    const double spare = flow.room() / size;
    const double harvest = std::min(spare * share_for_harvest, roomiest_harvest - options.harvest_height);
    const int lines = std::min(most_note_lines - options.note_lines, static_cast<int>((spare - harvest) / note_line));
    options.note_lines += lines;
    options.harvest_height += std::min(spare - lines * note_line, roomiest_harvest - options.harvest_height);
    const Piece old = flow.pages().back().pieces.back();
    flow.pages().back().pieces.pop_back();
    const auto end = m_typesetter.set(pages::make_sheet_end(m_guide, document, options).html, css, flow.text_width());
    flow.pages().back().pieces.push_back({end, {0, end->page.height(), 0, 0}, old.x, old.y});
}

Flow SheetComposer::compose_sheet(const content::Document& document, std::size_t first_page, std::string& css) {
    const bool one_leaf = document.kind == content::Kind::intervention && m_job.kind != PrintKind::handout;
    std::optional<Flow> first;
    std::string first_css;
    for (const double size : sizes()) {
        css = m_typesetter.css(document.facet("beweging"), size);
        for (const bool full_sources : {true, false}) {
            const pages::SheetOptions options{m_job.stories, full_sources};
            const pages::Sheet sheet = m_job.kind == PrintKind::handout ? pages::make_handout(m_guide, document)
                                                                       : pages::make_sheet(m_guide, document, options);
            Flow flow(m_job.paper, first_page);
            for (const pages::SheetPart& part : sheet.parts) {
                if (part.begin == pages::SheetPart::Begin::new_page) {
                    flow.begin_page();
                }
                flow.place(m_typesetter.set(part.html, css, flow.text_width(part.columns)), part.columns);
            }
            if (one_leaf && fits(flow)) {
                stretch(flow, document, css, size, full_sources);
            }
            if (!one_leaf || fits(flow)) {
                return flow;
            }
            if (!first) {
                first = flow;
                first_css = css;
            }
        }
    }
    css = first_css;
    return *first;
}

std::vector<ComposedPage> SheetComposer::compose(const content::Document& document, std::size_t first_page, const FooterPlace& place) {
    std::string css;
    Flow flow = compose_sheet(document, first_page, css);
    const pages::Sheet sheet = pages::make_handout(m_guide, document);
    add_footers(flow, sheet.footer, css, place);
    flow.pages().front().destinations.push_back(document.id.name);
    flow.pages().front().outline.push_back({sheet.title, 0});
    return std::move(flow.pages());
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
