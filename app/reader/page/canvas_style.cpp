// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/canvas_style.h"

#include <utility>

namespace wijzer::app::reader {
namespace {

constexpr int tight_column = 32;                    // reading sizes
constexpr int narrow_column = 24;                   // reading sizes; in wider ones only very long words are divided
constexpr int narrowest_column = 18;                // reading sizes; below it a fact and its name do not fit on a line
constexpr std::size_t shortest_divided_narrow = 12; // bytes

CanvasStyle plain_style(const themes::Theme& theme, int reading_size) {
    CanvasStyle style;
    style.reading_size = reading_size;
    style.paper = theme.color("paper");
    style.mark = theme.color("mark");
    style.selection = theme.color("selection");
    style.focus = theme.color("accent");
    return style;
}

} // namespace

PageSource CanvasStyle::source(std::string html, int width) const {
    PageSource source{std::move(html), css};
    if (width < tight_column * reading_size) {
        source.css += tight_css;
    }
    if (width < narrowest_column * reading_size) {
        source.css += narrow_css;
    }
    if (width < narrow_column * reading_size) {
        source.shortest_divided = shortest_divided_narrow;
    }
    return source;
}

CanvasStyle page_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size) {
    CanvasStyle style = plain_style(theme, reading_size);
    style.css = theme.resolve(themes.stylesheet("page.css"), reading_size);
    style.tight_css = theme.resolve(themes.stylesheet("page-tight.css"), reading_size);
    style.narrow_css = theme.resolve(themes.stylesheet("page-narrow.css"), reading_size);
    return style;
}

CanvasStyle side_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size) {
    CanvasStyle style = plain_style(theme, reading_size);
    style.css = theme.resolve(themes.stylesheet("side.css"), reading_size);
    return style;
}

} // namespace wijzer::app::reader
