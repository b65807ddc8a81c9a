// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// page_speed: measures the time that a page takes, without a window. Opening: reads each document of the guide, makes
// its page, lays it out and draws its first screen. Scrolling: draws a screen at every 40 pixels of one page of 10,000
// words.

#include "app/layout/cairo_painter.h"
#include "app/layout/hyphenator.h"
#include "app/layout/page.h"
#include "app/pages/document_page.h"
#include "index/store/guide_opener.h"
#include "tests/support/temporary_folder.h"
#include "themes/theme.h"

#include <algorithm>
#include <cairo.h>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace wijzer;
using namespace wijzer::app;

namespace {

constexpr int width = 940; // pixels; the page in a window of the usual size
constexpr int height = 700;
constexpr int reading_size = 18;
constexpr int step = 40;                  // pixels
constexpr std::size_t long_page = 10'000; // words

template<typename Work> double milliseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto share = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-28s %5zu times: p50 %5.2f ms, p99 %5.2f ms, most %5.2f ms\n", what, times.size(), share(0.5),
                share(0.99), times.back());
}

/// A screen in memory.
class Screen {
  public:
    explicit Screen(layout::CairoPainter& painter)
        : m_painter(painter), m_picture(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)) {}
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    ~Screen() { cairo_surface_destroy(m_picture); }

    void draw(layout::Page& page, int scroll) {
        cairo_t* cairo = cairo_create(m_picture);
        cairo_set_source_rgb(cairo, 1, 1, 1);
        cairo_paint(cairo);
        cairo_translate(cairo, 0, -scroll);
        m_painter.set_target(cairo);
        page.draw({0, scroll, width, height});
        m_painter.set_target(nullptr);
        cairo_destroy(cairo);
    }

  private:
    layout::CairoPainter& m_painter;
    cairo_surface_t* m_picture;
};

std::string long_html(const content::Guide& guide) {
    std::string text;
    std::size_t words = 0;
    for (const content::Document& head : guide.documents()) {
        const content::Document* document = guide.find(head.id);
        for (const content::Section& section : document->sections) {
            if (words < long_page) {
                text += "<h2>" + section.title + "</h2>" + section.html;
                words += static_cast<std::size_t>(std::count(section.text.begin(), section.text.end(), ' '));
            }
        }
    }
    return "<body><div class='page'>" + text + "</div></body>";
}

} // namespace

int main() {
    const tests::TemporaryFolder cache;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    const std::filesystem::path source(WIJZER_SOURCE_FOLDER);
    const std::filesystem::path guide = source / "content" / "nl";
    index::open_searcher(guide, options); // builds the index: only the first start of the program has none
    const index::OpenedGuide opened = index::open_guide({guide}, 5000, options);
    const themes::ThemeSet themes = themes::ThemeSet::load(source / "themes");
    const std::string css = themes.find("licht").resolve(themes.stylesheet("page.css"), reading_size);
    const layout::Hyphenator hyphenator("nl");
    layout::CairoPainter painter(layout::Medium::screen);
    Screen screen(painter);
    layout::PageOptions layout_options;
    layout_options.width = width;
    layout_options.hyphenator = &hyphenator;
    layout_options.shortest_hyphenated = 26;

    std::vector<double> opening;
    for (const content::Document& head : opened.guide->documents()) {
        opening.push_back(milliseconds([&] {
            layout::Page page(pages::make_document_page(*opened.guide, *opened.guide->find(head.id)), css,
                              layout_options, painter);
            screen.draw(page, 0);
        }));
    }
    print("opening a document", opening);

    layout::Page page(long_html(*opened.guide), css, layout_options, painter);
    std::vector<double> frames;
    for (int scroll = 0; scroll + height < page.height(); scroll += step) {
        frames.push_back(milliseconds([&] { screen.draw(page, scroll); }));
    }
    print("a frame of 10,000 words", frames);
    std::printf("laying 10,000 words out anew %.1f ms\n", milliseconds([&] { page.lay_out(width - 100); }));
    return 0;
}
