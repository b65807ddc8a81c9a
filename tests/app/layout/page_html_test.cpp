// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/page_html.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"

#include <doctest/doctest.h>

using namespace wijzer::app::layout;

namespace {

const char* const css = ".lead { font-style: italic } .name { font-weight: bolder } h2 { font-weight: bold }";

/// A laid-out page that is so narrow that words are divided.
class Sample {
  public:
    explicit Sample(const std::string& body) : m_painter(Medium::screen), m_hyphenator("nl") {
        PageOptions options;
        options.width = 150;
        options.hyphenator = &m_hyphenator;
        m_page = std::make_unique<Page>("<body>" + body + "</body>", css, options, m_painter);
    }

    /// The body of the HTML for a selection from the first `begin` up to and including the next `end`.
    std::string copy(const std::string& begin, const std::string& end) const {
        const std::string& text = m_page->text().text;
        const std::size_t from = text.find(begin);
        const std::size_t to = text.find(end, from);
        REQUIRE(to != std::string::npos);
        return body_of(selection_as_html(m_page->text(), {from, to + end.size()}));
    }

    std::string copy_all() const { return body_of(selection_as_html(m_page->text(), {0, m_page->text().text.size()})); }

    const PageText& text() const { return m_page->text(); }

  private:
    static std::string body_of(const std::string& html) {
        const std::size_t begin = html.find("<body>") + 6;
        return html.substr(begin, html.find("</body>") - begin);
    }

    CairoPainter m_painter;
    Hyphenator m_hyphenator;
    std::unique_ptr<Page> m_page;
};

} // namespace

TEST_CASE("headings, paragraphs, bold and italic are copied, whether by element or by stylesheet") {
    const Sample page(
        "<div class='page'><h2>Waarvoor</h2><p class='lead'>Kort en <b>goed</b>.</p>"
        "<div class='card'><div class='name'>De ijsberg</div><p>Een <em>diepe</em> duik.</p></div></div>");
    CHECK(page.copy_all() == "<h2>Waarvoor</h2><p><i>Kort en </i><b><i>goed</i></b><i>.</i></p>"
                             "<p><b>De ijsberg</b></p><p>Een <i>diepe</i> duik.</p>");
}

TEST_CASE("lists are copied as lists, one within the other, and go on counting where the selection begins") {
    const Sample page("<ul><li>een<ul><li>binnen</li></ul></li><li>twee</li></ul>"
                      "<ol><li><p>eerst</p></li><li>dan dit</li><li>ten slotte</li></ol>");
    CHECK(page.copy_all() == "<ul><li>een<ul><li>binnen</li></ul></li><li>twee</li></ul>"
                             "<ol><li><p>eerst</p></li><li>dan dit</li><li>ten slotte</li></ol>");
    CHECK(page.copy("dit", "slotte") == "<ol start=\"2\"><li>dit</li><li>ten slotte</li></ol>");
}

TEST_CASE("steps in a table are copied as a numbered list") {
    const Sample page(
        "<table class='steps'><tr><td class='step-number'><span>1</span></td><td><b>Kijk.</b> Rond</td></tr>"
        "<tr><td class='step-number'><span>2</span></td><td><b>Vraag.</b> Door</td></tr></table>");
    CHECK(page.copy_all() == "<ol><li><b>Kijk.</b> Rond</li><li><b>Vraag.</b> Door</li></ol>");
    CHECK(page.copy("Vraag", "Door") == "<ol start=\"2\"><li><b>Vraag.</b> Door</li></ol>");
}

TEST_CASE("cells are copied as a table, and what lies within one cell without it") {
    const Sample page("<table><tr><td><div>Tijd</div><div>2 uur</div></td><td>rustig aan</td></tr></table>");
    CHECK(page.copy_all() == "<table><tr><td><p>Tijd</p><p>2 uur</p></td><td>rustig aan</td></tr></table>");
    CHECK(page.copy("Tijd", "2 uur") == "<p>Tijd</p><p>2 uur</p>");
    CHECK(page.copy("aan", "aan") == "aan");
}

TEST_CASE("part of one paragraph is copied as text alone, a whole one as what it is") {
    const Sample page("<h2>Zo doe je het</h2><p>Vraag <b>rustig</b> door.</p>");
    CHECK(page.copy("rustig", "door") == "<b>rustig</b> door");
    CHECK(page.copy("doe", "je") == "doe je");
    CHECK(page.copy("Zo", "het") == "<h2>Zo doe je het</h2>");
    CHECK(page.copy("het", "Vraag") == "<h2>het</h2><p>Vraag</p>");
}

TEST_CASE("only links to the outside stay links, and text is escaped") {
    const Sample page(
        "<p>Lees <a href='wijzer:ijsberg'>De ijsberg</a> en <a href='https://een.nl/?a=1&amp;b=2'>dit</a></p>"
        "<p>1 &lt; 2 &amp; \"drie\"</p>");
    CHECK(page.copy_all() == "<p>Lees De ijsberg en <a href=\"https://een.nl/?a=1&amp;b=2\">dit</a></p>"
                             "<p>1 &lt; 2 &amp; &quot;drie&quot;</p>");
}

TEST_CASE("a line's end within a paragraph is kept, a divided word is joined") {
    const Sample page("<p>een<br>twee</p><p>Levensgebeurtenissenbenadering</p>");
    CHECK(page.copy_all() == "<p>een<br>twee</p><p>Levensgebeurtenissenbenadering</p>");
}

TEST_CASE("a selection of nothing, or one that reaches past the end, is still a page") {
    const Sample page("<p>een</p>");
    CHECK(selection_as_html(page.text(), {3, 3}).ends_with("<body></body></html>"));
    CHECK(selection_as_html(page.text(), {0, 99}).ends_with("<body><p>een</p></body></html>"));
    CHECK(selection_as_html({}, {0, 5}).ends_with("<body></body></html>"));
}
