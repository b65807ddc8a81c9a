// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/library/settings.h"
#include "app/reader/page/canvas_style.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <string>
#include <vector>

namespace wijzer::app::reader {

/// The ids of the documents read last, the newest first, which the start page offers.
std::vector<std::string> recently_read(const library::Library& library);

/// What make_page() needs besides the guide.
struct PageContext {
    std::vector<std::string> recent; ///< ids of the documents read last, the newest first
    std::string kept_title;          ///< title of a document that left the guide and has a note or bookmark; else empty
};

/// The HTML of a document by id, of the start page for "", of the page of stories for its id, or else of a page that
/// says that there is no such document.
std::string make_page(const content::Guide& guide, const std::string& id, const PageContext& context);

/// A guess of the page that the window will show first. It is laid out on another thread while the toolkit starts. A
/// wrong guess only costs time, because the window asks for the page that it needs.
struct FirstPage {
    std::string document; ///< id or code; empty for the start page
    std::vector<std::string> recent;
    CanvasStyle style;
    int width = 0; ///< pixels
};

/// `document`: the id or code with which the program was started; when it is empty, the front tab of the last session
/// counts.
FirstPage guess_first_page(const library::Settings& settings, const library::Library& library,
                           const themes::ThemeSet& themes, std::string document);
/// Lays the page out with `tools`, which keep it for the window. For another thread than the window's.
void prepare(const FirstPage& page, const content::Guide& guide, LayoutTools& tools);

} // namespace wijzer::app::reader
