// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/page/layout_tools.h"
#include "themes/theme.h"

#include <string>

namespace wijzer::app::reader {

inline constexpr int usual_reading_size = 18; ///< DIP, at a text size of 100 %

/// How a canvas looks: resolved stylesheets and the colours that are drawn outside them.
struct CanvasStyle {
    std::string css;
    std::string tight_css;                 ///< after it, where a page has no room for columns and large headings
    std::string narrow_css;                ///< after that, where a line holds a few words
    int reading_size = usual_reading_size; ///< pixels
    layout::Color paper;
    layout::Color mark;
    layout::Color selection;
    layout::Color focus;

    /// What a page of this width (pixels) is made of.
    PageSource source(std::string html, int width) const;
};

/// A document's, at this reading size (pixels).
CanvasStyle page_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size);
/// Of what stands beside a document.
CanvasStyle side_style(const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size);

} // namespace wijzer::app::reader
