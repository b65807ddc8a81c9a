// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_composer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wijzer::app::print {
namespace {

constexpr double large_size = 14; // points
/// The ways to set a sheet, the best first. Sizes are shares of the paper's reading size; smaller text than the last is
/// hard to read in a meeting room.
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
/// A way whose estimated filling is above this is not tried. The last way has a higher limit: the estimate may be too
/// high, and giving up there costs another page.
constexpr double hopeless = 1;
constexpr double hopeless_at_last = 1.1;
constexpr double tight_share = 1.24 / 1.3; // of the normal leading
constexpr double level_share = 0.95;       // height of level columns, as a share of that of columns cut at headings
constexpr auto any_number = std::numeric_limits<std::size_t>::max();
constexpr double footer_below_text = 4; // millimetres
constexpr double footer_above_edge = 5; // millimetres at the edge in which most printers cannot print
constexpr double smallest_footer = 0.9; // of the paper's reading size
constexpr int most_note_lines = 8;
constexpr double note_line = 2;           // em, as in sheet.css
constexpr double roomiest_harvest = 11;   // em; nobody needs a higher box
constexpr double share_for_harvest = 0.4; // of the spare room; the ruled lines get the rest

/// The options for the end of the back, the best first.
const pages::SheetOptions ends[] = {{3, true}, {3, false}, {2, false}, {1, false}, {1, false, 1.6}};

double height_of(const SetText& text) {
    return text.page.height() * text.scale;
}

bool begins_page(const pages::SheetPart& part) {
    return part.begin == pages::SheetPart::Begin::new_page;
}

/// Watches whether a sheet stays within its number of pages. A run is a part that begins a new page, with the parts
/// below it; each run must leave at least one page for every run after it.
class PageBudget {
  public:
    PageBudget(const Flow& flow, std::size_t most_pages, const std::vector<pages::SheetPart>& parts)
        : m_flow(flow), m_most_pages(most_pages),
          m_runs_to_come(static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), begins_page))) {}

    /// Must be called before each part is placed.
    void begin(const pages::SheetPart& part) {
        if (begins_page(part)) {
            m_run = m_flow.pages().size();
            --m_runs_to_come;
        }
    }

    bool is_exceeded() const { return pages() > most(); }

    /// The pages that the current run would take if it were `more` points longer, as a share of those it may take.
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
    std::size_t m_run = 0; ///< the page on which the current run began
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
    const int columns = m_job.large ? 1 : part.columns; // large text in narrow columns has too many hyphens
    flow.place(set(part.html, setting, flow.text_width(columns)), columns, setting.columns);
}

/// Whether the last part of the sheet is one of make_sheet_end(), which is fitted to the room that the others leave.
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

/// Gives the room that is left on the last page to the harvest boxes and the ruled lines. The last piece on the page
/// must be the end, set with `options`.
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

/// Tries the smallest end right after the best: when it does not fit, the others need not be tried.
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

/// Places the end on a page of its own, over more pages if need be: on small paper or in large text one may be too
/// small.
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

/// Sets the document on one leaf, in the best way that fits; nothing when none does. Smaller text takes fewer and lower
/// lines, so its height is estimated by the square of the size; ways that cannot fit are not tried.
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

/// Sets the document in the best of the ways that take the fewest pages.
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

/// Tries the leaf with the note, then without it and with the note on the pages after the leaf, then the fewest pages.
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

/// The reader's note, but none on hand-outs: the notes of the facilitator are not for participants.
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

/// Sets a footer at the reading size, or smaller when that does not fit below the text: a long title must not run off
/// the paper.
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
