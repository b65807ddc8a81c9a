// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typesetter.h"

#include "app/print/paper_painter.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::print {
namespace {

constexpr std::size_t shortest_hyphenated = 10; // bytes; paper columns are narrow
constexpr int most_successive_hyphens = 2;
constexpr int most_attempts = 4; // keeping a word whole may make the next lines end in hyphens

void replace_all(std::string& text, std::string_view what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

/// The word around a byte: all between two spaces, as the layout gives it to the hyphenator.
std::string whole_word(const std::string& text, std::size_t at) {
    const auto before = text.find_last_of(" \n\t", at);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    return text.substr(begin, text.find_first_of(" \n\t", at) - begin);
}

bool in_heading(const layout::PageText& text, const layout::TextRun& run) {
    return std::any_of(text.headings.begin(), text.headings.end(), [&](const layout::PageHeading& heading) {
        return run.range.begin >= heading.range.begin && run.range.begin < heading.range.end;
    });
}

/// The divided words that must stay whole: those in headings, and those that make a third successive line end in a
/// hyphen.
std::vector<std::string> words_too_many(const layout::PageText& text) {
    std::vector<std::string> words;
    int successive = 0;
    int next_line = -1; // the y of the line after the last hyphen
    for (std::size_t index = 0; index + 1 < text.runs.size(); ++index) {
        const layout::TextRun& run = text.runs[index];
        if (!run.hyphen) {
            continue;
        }
        successive = run.box.y == next_line ? successive + 1 : 1;
        next_line = text.runs[index + 1].box.y;
        if (successive > most_successive_hyphens || in_heading(text, run)) {
            words.push_back(whole_word(text.text, run.range.begin));
            successive = 0;
        }
    }
    return words;
}

/// Points per pixel; smaller than usual for a text that is wider than its column.
double scale_of(const layout::Page& page, int pixels, double share) {
    const double fit = page.width() > pixels ? static_cast<double>(pixels) / page.width() : 1;
    return points_per_pixel * share * fit;
}

} // namespace

int points_to_pixels(double points) {
    return static_cast<int>(std::lround(points / points_per_pixel));
}

Typesetter::Typesetter(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job)
    : m_theme(themes.find(job.theme)), m_stylesheet(themes.stylesheet("sheet.css")),
      m_painter(std::make_shared<PaperPainter>(job.grey ? PaperPainter::Ink::grey : PaperPainter::Ink::colour)),
      m_hyphenator(guide.manifest().language) {}

std::string Typesetter::css(const std::string& movement, double size, Leading leading) const {
    std::string css = m_stylesheet;
    replace_all(css, "var(--leading)", leading == Leading::normal ? "1.3" : "1.24");
    replace_all(css, "var(--movement)",
                themes::to_css(m_theme.color(movement.empty() ? "accent" : "movement-" + movement)));
    return m_theme.resolve(css, size / points_per_pixel);
}

/// Sets a smaller text by laying it out at the usual size in a wider column and scaling it down. This gives the same
/// because sheet.css measures in em only.
std::shared_ptr<SetText> Typesetter::make(const std::string& html, const std::string& css, double width, double share) {
    const int pixels = points_to_pixels(width / share);
    const layout::PageOptions options{pixels, &m_hyphenator, shortest_hyphenated, layout_dpi};
    layout::Page page(html, css, options, *m_painter);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const std::vector<std::string> words = words_too_many(page.text());
        if (words.empty()) {
            break;
        }
        for (const std::string& word : words) {
            m_hyphenator.keep_whole(word);
        }
        page = layout::Page(html, css, options, *m_painter);
    }
    m_hyphenator.forget_whole();
    const double scale = scale_of(page, pixels, share);
    return std::make_shared<SetText>(SetText{m_painter, std::move(page), scale});
}

/// False when at that width other words must stay whole, so that the text must be made again.
bool Typesetter::lay_out_again(Made& made, double width, double share) {
    const int pixels = points_to_pixels(width / share);
    made.text->page.lay_out(pixels);
    made.text->scale = scale_of(made.text->page, pixels, share);
    return words_too_many(made.text->page.text()).empty();
}

std::shared_ptr<SetText> Typesetter::set_again(const std::string& html, const std::string& css, double width,
                                               double share) {
    for (Made& made : m_made) {
        if (made.html != html || made.css != css) {
            continue;
        }
        const bool same = made.width == width && made.share == share;
        if (!same && made.text.use_count() > 1) {
            continue;
        }
        if (!same && !lay_out_again(made, width, share)) {
            made.text = make(html, css, width, share);
        }
        made.width = width;
        made.share = share;
        return made.text;
    }
    m_made.push_back({html, css, width, share, make(html, css, width, share)});
    return m_made.back().text;
}

} // namespace wijzer::app::print
