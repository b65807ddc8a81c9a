// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/page/layout_tools.h"
#include "themes/theme.h"

#include <string>

namespace wijzer::app::reader {

inline constexpr int usual_reading_size = 18; ///< DIP, at a text size of 100 %

/// The look of a canvas: its stylesheets, with the theme filled in, and the colours that the canvas itself draws with.
struct CanvasStyle {
    std::string css;
    std::string tight_css;                 ///< added after `css` when there is no room for columns and large headings
    std::string narrow_css;                ///< added after both when a line holds only a few words
    int reading_size = usual_reading_size; ///< pixels
    layout::Color paper;
    layout::Color mark;
    layout::Color selection;
    layout::Color focus;

    /// The source of a page of this width (pixels), with the stylesheets that it needs.
    PageSource source(std::string html, int width) const;
};

/// The style of a document. `reading_size` in pixels.
CanvasStyle page_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size);
/// The style of the side page, which stands beside a document. `reading_size` in pixels.
CanvasStyle side_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size);

} // namespace wijzer::app::reader
