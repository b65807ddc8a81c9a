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

/// Ids of the documents that the start page offers to go on with, the newest first.
std::vector<std::string> recently_read(const library::Library& library);

/// What a tab needs besides the guide to make the page of any place in it.
struct PageContext {
    std::vector<std::string> recent; ///< ids of documents read, the newest first
    std::string kept_title;          ///< of a document that has left the guide, when the reader keeps something of it
};

/// The HTML of a document by id, of the start page for "", of the list of stories, or of a page that says that there is
/// no such document.
std::string make_page(const content::Guide& guide, const std::string& id, const PageContext& context);

/// What the window will show first, guessed before there is a window, and made on another thread while the toolkit
/// starts. A wrong guess costs time, nothing else: the window asks for what it needs.
struct FirstPage {
    std::string document; ///< id or code; empty for the start page
    std::vector<std::string> recent;
    CanvasStyle style;
    int width = 0; ///< pixels
};

/// `document` is what the program was started with; when it is empty, the front tab of the last session.
FirstPage guess_first_page(const library::Settings& settings, const library::Library& library,
                           const themes::ThemeSet& themes, std::string document);
void prepare(const FirstPage& page, const content::Guide& guide, LayoutTools& tools);

} // namespace wijzer::app::reader
