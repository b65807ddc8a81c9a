// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"

#include <algorithm>
#include <cairo.h>
#include <doctest/doctest.h>
#include <vector>

using namespace wijzer::app::layout;

namespace {

const char* const html = "<body><h1 id='begin'>Wereldbeelden ontrafelen</h1>"
                         "<p>Een initiatief dat iets anders wil, botst vroeg of laat op wat <b>gewoon</b> is. "
                         "<a href='elders'>Die botsing</a> is leerzaam: waar het schuurt, zie je een wet.</p>"
                         "<table><tr><td>kort</td><td>een langere cel die over meer regels loopt</td></tr></table>"
                         "<ul><li>een</li><li>twee</li></ul><h2 id='eind'>Levensgebeurtenissenbenadering</h2></body>";
const char* const css = "p { margin: 8px 0 } td { padding: 4px } h2 { margin-top: 20px }";

bool is_same(const PageText& one, const PageText& other) {
    return one.text == other.text && std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(),
                                                [](const TextRun& left, const TextRun& right) {
                                                    return left.range.begin == right.range.begin &&
                                                           left.box.x == right.box.x && left.box.y == right.box.y &&
                                                           left.box.width == right.box.width &&
                                                           left.hyphen == right.hyphen && left.link == right.link;
                                                });
}

} // namespace

TEST_CASE("a page laid out at another width is the page that would have been made at that width") {
    CairoPainter painter(Medium::screen);
    const Hyphenator hyphenator("nl");
    PageOptions options;
    options.hyphenator = &hyphenator;
    options.width = 700;
    Page page(html, css, options, painter);
    const Page wide(html, css, options, painter);
    options.width = 180;
    const Page narrow(html, css, options, painter);
    REQUIRE(narrow.height() > wide.height());
    CHECK(narrow.text().text == wide.text().text);

    page.lay_out(180);
    CHECK(page.height() == narrow.height());
    CHECK(is_same(page.text(), narrow.text()));
    CHECK(page.anchor_y("eind") == narrow.anchor_y("eind"));
    CHECK(page.text().headings.size() == narrow.text().headings.size());

    page.lay_out(700);
    CHECK(page.height() == wide.height());
    CHECK(is_same(page.text(), wide.text()));
    CHECK(page.text().links.size() == 1);
}

namespace {

/// The part of a page that a window of this height shows when it is scrolled to `top`.
std::vector<unsigned char> picture_of(Page& page, CairoPainter& painter, int width, int top, int height) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_translate(cairo, 0, -top);
    painter.set_target(cairo);
    page.draw({0, top, width, height});
    painter.set_target(nullptr);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    std::vector<unsigned char> pixels(data, data + cairo_image_surface_get_stride(surface) * height);
    cairo_surface_destroy(surface);
    return pixels;
}

} // namespace

TEST_CASE("a hard line break ends the line, in every kind of text") {
    CairoPainter painter(Medium::screen);
    for (const char* block : {"p", "h1", "h5", "li", "td", "blockquote", "div"}) {
        for (const char* line_break : {"<br>", "<br />\n", "<b>en</b><br>\n", "<br><br>"}) {
            CAPTURE(block);
            CAPTURE(line_break);
            const std::string tag = block;
            const std::string cell =
                '<' + tag + ">Straat 1" + line_break + "Stad <a href='x'>in" + line_break + "Land</a></" + tag + '>';
            const Page page("<body>" + (tag == "td" ? "<table><tr>" + cell + "</tr></table>" : cell) + "</body>", css,
                            {700}, painter);
            const PageText& text = page.text();
            const auto run_of = [&](const char* word) {
                return text.runs[static_cast<std::size_t>(text.run_at(text.text.find(word)))].box;
            };
            CHECK(run_of("Stad").y > run_of("Straat").y);
            CHECK(run_of("Stad").x == run_of("Straat").x);
            CHECK(run_of("Land").y > run_of("in").y);
            CHECK(run_of("Land").x == run_of("Straat").x);
            CHECK(text.text.find("\nStad in") != std::string::npos);
            CHECK(text.text.find("\nLand") != std::string::npos);
        }
    }
}

TEST_CASE("a window onto a long page shows what the whole page has there") {
    std::string body;
    for (int part = 0; part < 12; ++part) {
        body += "<div class='card'><h2>Deel " + std::to_string(part) +
                "</h2><p>Een alinea met <b>vet</b> en meer.</p>" + "<ul><li>een punt</li><li>nog een punt</li></ul>" +
                "<table><tr><td><p>cel</p></td><td>andere cel</td></tr></table></div>";
    }
    constexpr int width = 400;
    constexpr int height = 150;
    CairoPainter painter(Medium::screen);
    PageOptions options;
    options.width = width;
    Page page("<body>" + body + "</body>", ".card { padding: 6px; background: #eeeeee; margin: 9px 0 }", options,
              painter);
    REQUIRE(page.height() > 4 * height);
    const std::vector<unsigned char> whole = picture_of(page, painter, width, 0, page.height());
    const std::size_t stride = whole.size() / static_cast<std::size_t>(page.height());
    for (int top = 0; top + height < page.height(); top += 37) {
        CAPTURE(top);
        const std::vector<unsigned char> seen = picture_of(page, painter, width, top, height);
        const auto begin = whole.begin() + static_cast<std::ptrdiff_t>(stride) * top;
        // litehtml does not draw what only touches the first or last row of pixels of the window.
        CHECK(std::equal(seen.begin() + static_cast<std::ptrdiff_t>(stride),
                         seen.end() - static_cast<std::ptrdiff_t>(stride),
                         begin + static_cast<std::ptrdiff_t>(stride)));
    }
}
