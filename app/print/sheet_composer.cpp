// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_composer.h"

#include <algorithm>
#include <limits>

namespace wijzer::app::print {
namespace {

constexpr double large_size = 14; // points
/// Of the paper's own size; below the last a page asks too much of eyes in a meeting room.
constexpr std::pair<double, Leading> sizes[] = {
    {1, Leading::normal}, {10.75 / 11, Leading::normal}, {10.5 / 11, Leading::normal}, {10.5 / 11, Leading::tight}};
constexpr std::size_t leaf = 2; // pages
constexpr auto any_number = std::numeric_limits<std::size_t>::max();
constexpr double footer_below_text = 4; // millimetres
constexpr int most_note_lines = 8;
constexpr double note_line = 2;           // em, as in sheet.css
constexpr double roomiest_harvest = 11;   // em; more is no use to anyone
constexpr double share_for_harvest = 0.4; // of the room to divide; the ruled lines get the rest

/// What the back may end in, the best first.
const pages::SheetOptions ends[] = {{3, true}, {3, false}, {2, false}, {1, false}};

double height_of(const SetText& text) {
    return text.page.height() * text.scale;
}

} // namespace

double SheetComposer::reading_size() const {
    return m_job.large ? large_size : m_job.paper.size;
}

SheetComposer::Setting SheetComposer::setting(const content::Document& document, double size, Leading leading) const {
    return {document, size, m_typesetter.css(document.facet("beweging"), size, leading)};
}

void SheetComposer::place(Flow& flow, const pages::SheetPart& part, const std::string& css) {
    if (part.begin == pages::SheetPart::Begin::new_page) {
        flow.begin_page();
    }
    const int columns = m_job.large ? 1 : part.columns; // large type in narrow columns is all hyphens
    flow.place(m_typesetter.set(part.html, css, flow.text_width(columns)), columns);
}

/// Whether the last part gives way to the others and then fills the room that they leave.
bool SheetComposer::has_end(const content::Document& document) const {
    return document.kind == content::Kind::intervention && m_job.kind != PrintKind::handout;
}

std::shared_ptr<SetText> SheetComposer::set_end(const Setting& setting, const pages::SheetOptions& options,
                                                double width) {
    pages::SheetOptions wanted = options;
    wanted.stories = m_job.stories ? options.stories : 0;
    return m_typesetter.set(pages::make_sheet_end(m_guide, setting.document, wanted).html, setting.css, width);
}

/// Gives the room that is left on the last page to the harvest boxes and the ruled lines. The end must be its last
/// piece.
void SheetComposer::stretch(Flow& flow, const Setting& setting, pages::SheetOptions options) {
    const double spare = flow.room() / setting.size;
    const double most_harvest = roomiest_harvest - options.harvest_height;
    const double harvest = std::min(spare * share_for_harvest, most_harvest);
    const int lines = std::min(most_note_lines - options.note_lines, static_cast<int>((spare - harvest) / note_line));
    options.note_lines += lines;
    options.harvest_height += std::min(spare - lines * note_line, most_harvest);
    Piece& end = flow.pages().back().pieces.back();
    end.text = set_end(setting, options, flow.text_width());
    end.slice = {0, end.text->page.height(), 0, 0};
}

/// The best end for which the last page has room. When the least has none, the others need not be tried.
bool SheetComposer::place_end(Flow& flow, const Setting& setting) {
    const auto fitting = [&](const pages::SheetOptions& options) {
        auto text = set_end(setting, options, flow.text_width());
        return height_of(*text) <= flow.room() ? text : nullptr;
    };
    const pages::SheetOptions* chosen = std::begin(ends);
    std::shared_ptr<SetText> text = fitting(*chosen);
    if (!text) {
        const pages::SheetOptions* last = std::end(ends) - 1;
        const std::shared_ptr<SetText> least = fitting(*last);
        if (!least) {
            return false;
        }
        while (!text && ++chosen != last) {
            text = fitting(*chosen);
        }
        text = text ? text : least;
    }
    flow.place(text);
    stretch(flow, setting, *chosen);
    return true;
}

/// On a page of its own the end has all the room it wants.
void SheetComposer::place_roomy_end(Flow& flow, const Setting& setting) {
    flow.begin_page();
    const std::size_t pages = flow.pages().size();
    flow.place(set_end(setting, {}, flow.text_width()));
    if (flow.pages().size() == pages) {
        stretch(flow, setting, {});
    }
}

std::optional<Flow> SheetComposer::compose_parts(const Setting& setting, std::size_t first_page,
                                                 std::size_t most_pages) {
    Flow flow(m_job.paper, first_page);
    pages::Sheet sheet = m_job.kind == PrintKind::handout ? pages::make_handout(m_guide, setting.document)
                                                          : pages::make_sheet(m_guide, setting.document, {});
    const bool end = has_end(setting.document);
    if (end) {
        sheet.parts.pop_back();
    }
    for (const pages::SheetPart& part : sheet.parts) {
        place(flow, part, setting.css);
        if (flow.pages().size() > most_pages) {
            return std::nullopt;
        }
    }
    if (end && !place_end(flow, setting)) {
        if (flow.pages().size() >= most_pages) {
            return std::nullopt;
        }
        place_roomy_end(flow, setting);
    }
    return flow;
}

std::vector<ComposedPage> SheetComposer::compose(const content::Document& document, std::size_t first_page,
                                                 const FooterPlace& place) {
    std::optional<Flow> flow;
    Setting used = setting(document, reading_size(), Leading::normal);
    for (const auto& [share, leading] : sizes) {
        if (m_job.large || flow) {
            break;
        }
        Setting next = setting(document, m_job.paper.size * share, leading);
        if ((flow = compose_parts(next, first_page, leaf))) {
            used.css = std::move(next.css);
        }
    }
    if (!flow) {
        flow = compose_parts(used, first_page, any_number);
    }
    const pages::Sheet sheet = pages::name_sheet(m_guide, document);
    add_footers(*flow, sheet.footer, used.css, place);
    flow->pages().front().destinations.push_back(document.id.name);
    flow->pages().front().outline.push_back({sheet.title, 0});
    return std::move(flow->pages());
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
