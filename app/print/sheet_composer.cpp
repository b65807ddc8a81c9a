// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_composer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wijzer::app::print {
namespace {

constexpr double large_size = 14; // points
/// How a sheet may be set, the best first. Sizes are shares of the paper's own; below the last a page asks too much of
/// eyes in a meeting room.
struct Trial {
    double size;
    Leading leading;
    Columns columns;
};
constexpr Trial trials[] = {{1, Leading::normal, Columns::at_heading},
                            {10.75 / 11, Leading::normal, Columns::at_heading},
                            {10.5 / 11, Leading::normal, Columns::at_heading},
                            {10.5 / 11, Leading::tight, Columns::at_heading},
                            {10.5 / 11, Leading::tight, Columns::level}};
constexpr std::size_t leaf = 2; // pages
/// How full a page may become by reckoning at a size that is still tried: one that would only just do is hardly larger
/// than the next, but after the last comes another page.
constexpr double hopeless = 1;
constexpr double hopeless_at_last = 1.1;
constexpr double tight_share = 1.24 / 1.3; // of the normal leading
constexpr double level_share = 0.95;       // of the page, for what is on it with columns that begin with headings
constexpr auto any_number = std::numeric_limits<std::size_t>::max();
constexpr double footer_below_text = 4; // millimetres
constexpr double footer_above_edge = 5; // millimetres, where most printers cannot print
constexpr double smallest_footer = 0.9; // of the paper's reading size
constexpr int most_note_lines = 8;
constexpr double note_line = 2;           // em, as in sheet.css
constexpr double roomiest_harvest = 11;   // em; more is no use to anyone
constexpr double share_for_harvest = 0.4; // of the room to divide; the ruled lines get the rest

/// What the back may end in, the best first.
const pages::SheetOptions ends[] = {{3, true}, {3, false}, {2, false}, {1, false}, {1, false, 1.6}};

double height_of(const SetText& text) {
    return text.page.height() * text.scale;
}

bool begins_page(const pages::SheetPart& part) {
    return part.begin == pages::SheetPart::Begin::new_page;
}

/// Watches whether a sheet keeps to its pages. What begins on a page of its own is a run, with all that stands below
/// it; it must leave a page to each run that comes after it.
class PageBudget {
  public:
    PageBudget(const Flow& flow, std::size_t most_pages, const std::vector<pages::SheetPart>& parts)
        : m_flow(flow), m_most_pages(most_pages),
          m_runs_to_come(static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), begins_page))) {}

    /// Before a part is placed.
    void begin(const pages::SheetPart& part) {
        if (begins_page(part)) {
            m_run = m_flow.pages().size();
            --m_runs_to_come;
        }
    }

    bool is_exceeded() const { return pages() > most(); }

    /// What the run would take, were it `more` points longer, as a share of what it may take.
    double filling(double more) const {
        const double last_page = (more - m_flow.room()) / m_flow.text_height();
        return (static_cast<double>(pages()) + last_page) / static_cast<double>(most());
    }

  private:
    std::size_t pages() const { return m_flow.pages().size() - m_run; }
    std::size_t most() const { return m_most_pages - std::min(m_most_pages - 1, m_run + m_runs_to_come); }

    const Flow& m_flow;
    std::size_t m_most_pages;
    std::size_t m_runs_to_come;
    std::size_t m_run = 0; ///< the page on which it began
};

} // namespace

double SheetComposer::reading_size() const {
    return m_job.large ? large_size : m_job.paper.size;
}

SheetComposer::Setting SheetComposer::setting(const content::Document& document, double size, Leading leading,
                                              Columns columns) const {
    return {document, size, m_typesetter.css(document.facet("beweging"), reading_size(), leading), columns,
            note_of(document)};
}

std::shared_ptr<SetText> SheetComposer::set(const std::string& html, const Setting& setting, double width) {
    return m_typesetter.set_again(html, setting.css, width, setting.size / reading_size());
}

void SheetComposer::place(Flow& flow, const pages::SheetPart& part, const Setting& setting) {
    if (begins_page(part)) {
        flow.begin_page();
    }
    const int columns = m_job.large ? 1 : part.columns; // large type in narrow columns is all hyphens
    flow.place(set(part.html, setting, flow.text_width(columns)), columns, setting.columns);
}

/// Whether the last part gives way to the others and then fills the room that they leave.
bool SheetComposer::has_end(const content::Document& document) const {
    return document.kind == content::Kind::intervention && m_job.kind != PrintKind::handout;
}

std::shared_ptr<SetText> SheetComposer::set_end(const Setting& setting, const pages::SheetOptions& options,
                                                double width) {
    pages::SheetOptions wanted = options;
    wanted.stories = m_job.stories ? options.stories : 0;
    wanted.note = setting.note;
    return set(pages::make_sheet_end(m_guide, setting.document, wanted).html, setting, width);
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
double SheetComposer::place_end(Flow& flow, const Setting& setting) {
    const auto set = [&](const pages::SheetOptions& options) { return set_end(setting, options, flow.text_width()); };
    const auto fits = [&](const std::shared_ptr<SetText>& text) { return height_of(*text) <= flow.room(); };
    const pages::SheetOptions* chosen = std::begin(ends);
    std::shared_ptr<SetText> text = set(*chosen);
    if (!fits(text)) {
        const pages::SheetOptions* last = std::end(ends) - 1;
        const std::shared_ptr<SetText> least = set(*last);
        if (!fits(least)) {
            return height_of(*least) - flow.room();
        }
        do {
            text = ++chosen == last ? least : set(*chosen);
        } while (!fits(text));
    }
    flow.place(text);
    stretch(flow, setting, *chosen);
    return 0;
}

/// On a page of its own the end has all the room it wants; on small paper or in large type even that may be too little.
void SheetComposer::place_roomy_end(Flow& flow, const Setting& setting) {
    place(flow, pages::make_continuation(m_guide, setting.document), setting);
    if (place_end(flow, setting) > 0) {
        flow.place(set_end(setting, {}, flow.text_width()));
    }
}

SheetComposer::Attempt SheetComposer::compose_parts(const Setting& setting, std::size_t first_page,
                                                    std::size_t most_pages) {
    Flow flow(m_job.paper, first_page);
    pages::Sheet sheet = m_job.kind == PrintKind::handout ? pages::make_handout(m_guide, setting.document)
                                                          : pages::make_sheet(m_guide, setting.document, {});
    const bool end = has_end(setting.document);
    if (end) {
        sheet.parts.pop_back();
    }
    PageBudget budget(flow, most_pages, sheet.parts);
    for (const pages::SheetPart& part : sheet.parts) {
        budget.begin(part);
        place(flow, part, setting);
        if (budget.is_exceeded()) {
            return {std::nullopt, budget.filling(0)};
        }
    }
    if (!end && !setting.note.empty()) {
        place(flow, pages::make_note(m_guide, setting.note, pages::SheetPart::Begin::below), setting);
    }
    if (const double more = end ? place_end(flow, setting) : 0; more > 0) {
        if (flow.pages().size() >= most_pages) {
            return {std::nullopt, budget.filling(more)};
        }
        place_roomy_end(flow, setting);
    }
    return {std::move(flow)};
}

/// The document on one leaf, at the largest size that allows it. Smaller type makes lines lower and longer, so the
/// height goes with the square of the size; sizes that cannot do are not tried.
std::optional<Flow> SheetComposer::fit_leaf(Setting& setting, std::size_t first_page) {
    double filling = 0;
    double filled_at = 1;
    for (const Trial& trial : trials) {
        const double line = trial.size * trial.size * (trial.leading == Leading::tight ? tight_share : 1) *
                            (trial.columns == Columns::level ? level_share : 1);
        const bool is_last = &trial == std::end(trials) - 1;
        if (filling * line / filled_at > (is_last ? hopeless_at_last : hopeless)) {
            continue;
        }
        Setting next = this->setting(setting.document, m_job.paper.size * trial.size, trial.leading, trial.columns);
        next.note = setting.note;
        Attempt attempt = compose_parts(next, first_page, leaf);
        if (attempt.flow) {
            setting.css = std::move(next.css);
            setting.size = next.size;
            return std::move(attempt.flow);
        }
        filling = attempt.filling;
        filled_at = line;
    }
    return std::nullopt;
}

/// The document at the largest size among those that take the fewest pages.
Flow SheetComposer::fit_fewest_pages(Setting& setting, std::size_t first_page) {
    std::optional<Flow> best;
    for (const Trial& trial : trials) {
        Setting next = this->setting(setting.document, m_job.paper.size * trial.size, trial.leading, trial.columns);
        next.note = setting.note;
        Flow flow = *compose_parts(next, first_page, any_number).flow;
        if (!best || flow.pages().size() < best->pages().size()) {
            best = std::move(flow);
            setting.css = std::move(next.css);
            setting.size = next.size;
        }
    }
    return std::move(*best);
}

/// A note for which the leaf has no room comes after it, however long: the sheet itself stays as it is.
Flow SheetComposer::compose_flow(Setting& setting, std::size_t first_page) {
    if (!m_job.large) {
        if (std::optional<Flow> flow = fit_leaf(setting, first_page)) {
            return *flow;
        }
        if (const std::string note = std::exchange(setting.note, {}); !note.empty()) {
            if (std::optional<Flow> flow = fit_leaf(setting, first_page)) {
                place(*flow, pages::make_note(m_guide, note, pages::SheetPart::Begin::new_page), setting);
                return *flow;
            }
            setting.note = note;
        }
        return fit_fewest_pages(setting, first_page);
    }
    return *compose_parts(setting, first_page, any_number).flow;
}

/// Participants get no notes of the facilitator.
std::string SheetComposer::note_of(const content::Document& document) const {
    const auto note = m_job.notes.find(document.id);
    return note == m_job.notes.end() || m_job.kind == PrintKind::handout ? std::string{} : note->second;
}

std::vector<ComposedPage> SheetComposer::compose(const content::Document& document, std::size_t first_page,
                                                 const FooterPlace& place) {
    m_typesetter.forget();
    Setting used = setting(document, reading_size(), Leading::normal, Columns::at_heading);
    Flow flow = compose_flow(used, first_page);
    const pages::Sheet sheet = pages::name_sheet(m_guide, document);
    add_footers(flow, sheet.footer, place);
    flow.pages().front().destinations.push_back(document.id.name);
    flow.pages().front().outline.push_back({sheet.title, 0});
    return std::move(flow.pages());
}

/// At the reading size where that takes no more than its place below the text, or else smaller: a long title must not
/// run off the paper.
std::shared_ptr<SetText> SheetComposer::set_footer(const std::string& text, const std::string& place, double width) {
    const double room = to_points(m_job.paper.bottom - footer_below_text - footer_above_edge);
    const std::string html = pages::make_footer(text, place);
    std::shared_ptr<SetText> footer = m_typesetter.set(html, m_typesetter.css({}, reading_size()), width);
    if (height_of(*footer) > room) {
        footer = m_typesetter.set(html, m_typesetter.css({}, m_job.paper.size * smallest_footer), width);
        footer->scale *= std::min(1.0, room / height_of(*footer));
    }
    return footer;
}

void SheetComposer::add_footers(Flow& flow, const std::string& text, const FooterPlace& place) {
    const double y = to_points(m_job.paper.height - m_job.paper.bottom + footer_below_text);
    const std::size_t pages = flow.pages().size();
    for (std::size_t page = 0; page < pages; ++page) {
        const auto footer = set_footer(text, place(page + 1, pages), flow.text_width());
        flow.pages()[page].pieces.push_back({footer, {0, footer->page.height(), 0, 0}, flow.left(page), y});
    }
}

} // namespace wijzer::app::print
