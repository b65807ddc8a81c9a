// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"

#include <doctest/doctest.h>

using namespace wijzer::app::layout;

namespace {

const char* const html = "<body><h1 id='begin'>Wereldbeelden ontrafelen</h1>"
                         "<p>Een initiatief dat iets anders wil, botst vroeg of laat op wat <b>gewoon</b> is. "
                         "<a href='elders'>Die botsing</a> is leerzaam: waar het schuurt, zie je een wet.</p>"
                         "<table><tr><td>kort</td><td>een langere cel die over meer regels loopt</td></tr></table>"
                         "<ul><li>een</li><li>twee</li></ul><h2 id='eind'>Levensgebeurtenissenbenadering</h2></body>";
const char* const css = "p { margin: 8px 0 } td { padding: 4px } h2 { margin-top: 20px }";

bool is_same(const PageText& one, const PageText& other) {
    return one.text == other.text &&
           std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(),
                      [](const TextRun& left, const TextRun& right) {
                          return left.range.begin == right.range.begin && left.box.x == right.box.x &&
                                 left.box.y == right.box.y && left.box.width == right.box.width &&
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
