// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/first_page.h"

#include "app/language/translate.h"
#include "app/pages/document_page.h"
#include "app/pages/start_page.h"
#include "app/pages/stories_page.h"
#include "app/reader/page/session.h"

#include <algorithm>

namespace wijzer::app::reader {

using language::tr;
using language::tr_with;

namespace {

constexpr std::size_t most_recent = 6; // documents
constexpr int usual_width = 690;       // pixels: the width of the page in a window of the default size

} // namespace

std::vector<std::string> recently_read(const library::Library& library) {
    std::vector<std::string> ids;
    for (const library::Reading& reading : library.recently_read(most_recent)) {
        ids.push_back(reading.document);
    }
    return ids;
}

std::string make_page(const content::Guide& guide, const std::string& id, const PageContext& context) {
    if (const content::Document* document = guide.find(content::DocumentId{id})) {
        return pages::make_document_page(guide, *document);
    }
    if (id.empty()) {
        return pages::make_start_page(guide, context.recent);
    }
    if (id == pages::stories_page_id) {
        return pages::make_stories_page(guide);
    }
    return context.kept_title.empty()
               ? pages::make_message_page(tr("Not in this guide"), tr_with("There is no document '{}'.", id))
               : pages::make_message_page(context.kept_title,
                                          tr("This has left the guide. What you wrote with it is kept."));
}

FirstPage guess_first_page(const library::Settings& settings, const library::Library& library,
                           const themes::ThemeSet& themes, std::string document) {
    FirstPage page;
    page.document = std::move(document);
    page.recent = recently_read(library);
    const std::vector<library::Place> tabs = read_session(settings.text("tabs"));
    const auto front = static_cast<std::size_t>(std::max(settings.number("tab", 0), 0));
    if (page.document.empty() && front < tabs.size()) {
        page.document = tabs[front].document;
    }
    const std::string chosen = settings.text(library::theme_key, library::theme_of_system);
    const std::string theme =
        chosen == library::theme_of_system ? settings.text(library::last_theme_key, "licht") : chosen;
    const int zoom = std::clamp(settings.number(library::zoom_key, 100), library::smallest_zoom, library::largest_zoom);
    page.style = page_style(themes, themes.find(theme), usual_reading_size * zoom / 100);
    page.width = settings.number(library::page_width_key, usual_width);
    return page;
}

void prepare(const FirstPage& page, const content::Guide& guide, LayoutTools& tools) {
    const content::Document* document = guide.find(page.document); // by id or code
    std::string html = make_page(guide, document ? document->id.name : page.document, {page.recent, {}});
    tools.prepare(page.style.source(std::move(html), page.width), page.width);
}

} // namespace wijzer::app::reader
