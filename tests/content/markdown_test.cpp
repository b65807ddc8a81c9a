// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdown.h"

#include "content/base/utf8.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

content::Body parse(std::string_view text) {
    return content::parse_markdown(text, 1, [](const std::string&) { return std::nullopt; });
}

} // namespace

TEST_CASE("sections begin at second-level headings and know their line") {
    const auto body = parse("vooraf\n\n## Een\n\ntekst\n\n### Onder\n\nmeer\n\n## Twee\n");
    REQUIRE(body.sections.size() == 3);
    CHECK(body.sections[0].title.empty());
    CHECK(body.sections[0].text == "vooraf");
    CHECK(body.sections[1].title == "Een");
    CHECK(body.sections[1].line == 3);
    CHECK(body.sections[1].text == "tekst\nOnder\nmeer");
    CHECK(body.sections[2].text.empty());
}

TEST_CASE("anchors are unique and plain") {
    const auto body = parse("## Zo doe je het\n\nx\n\n## Zo doe je het\n\ny\n\n## ½\n\nz\n");
    CHECK(body.sections[0].anchor == "zo-doe-je-het");
    CHECK(body.sections[1].anchor == "zo-doe-je-het-2");
    CHECK(body.sections[2].anchor == "tekst");
}

TEST_CASE("anchors keep the letters of every script, in lower case") {
    const auto body = parse("## Eén kop\n\nx\n\n## E\xCC\x81"
                            "e\xCC\x81"
                            "n: ÜBER 中文\n\ny\n");
    CHECK(body.sections[0].anchor == "eén-kop");
    CHECK(body.sections[1].anchor == "één-über-中文");
}

TEST_CASE("anchors are unique when a title looks like another's anchor, and however many titles are equal") {
    const auto some = parse("## a\n## a-2\n## a\n## a\n");
    CHECK(some.sections[1].anchor == "a-2");
    CHECK(some.sections[2].anchor == "a-3");
    CHECK(some.sections[3].anchor == "a-4");
    std::string text;
    for (int count = 0; count < 100'000; ++count) { // a file may be this large; trying each number takes minutes
        text += "## a\n";
    }
    CHECK(parse(text).sections.back().anchor == "a-100000");
}

TEST_CASE("an entity brings back no character that the file was cleaned of") {
    const auto body = parse("## a&#31;b\n\nc&#x85;d&#13;e [f](&#30;.md \"&#1;\") &#233;\n\n``` x&#29;\ny\n```\n");
    const content::Section& section = body.sections[0];
    CHECK(section.title == "a\uFFFDb");
    CHECK(section.text == "c\uFFFDd\ne f é\ny");
    CHECK(content::clean_text(section.html) == section.html);
    CHECK(body.links[0].target == "\uFFFD.md");
}

TEST_CASE("an item gives its bold opening, its rest and its minutes") {
    const auto body = parse("1. **Daal af.** Vraag *door* in [de ijsberg](x.md). (35 min)\n2. Zonder naam (12 min)\n3. "
                            "**Geen tijd.** (rond de 20 min)\n");
    const auto& items = body.sections[0].items;
    REQUIRE(items.size() == 3);
    CHECK(body.sections[0].ordered);
    CHECK(items[0].lead == "Daal af");
    CHECK(items[0].html == "<strong>Daal af.</strong> Vraag <em>door</em> in <a href=\"x.md\">de ijsberg</a>.");
    CHECK(items[0].minutes == 35);
    CHECK(items[1].lead.empty());
    CHECK(items[1].minutes == 12);
    CHECK_FALSE(items[2].minutes.has_value());
}

TEST_CASE("a space before a link survives") {
    const auto body = parse("- **Kop.** Ga dan naar [elders](x.md) toe.\n");
    CHECK(body.sections[0].items[0].html == "<strong>Kop.</strong> Ga dan naar <a href=\"x.md\">elders</a> toe.");
}

TEST_CASE("a bold opening in whose sentence the text goes on is no name, and its punctuation is the author's") {
    const auto body = parse("1. **Let op** de *tijd* nu. (5 min)\n2. **Wie durft?** Zeg het.\n");
    const auto& items = body.sections[0].items;
    CHECK(items[0].lead.empty());
    CHECK(items[0].html == "<strong>Let op</strong> de <em>tijd</em> nu.");
    CHECK(items[1].lead == "Wie durft?");
    CHECK(items[1].html == "<strong>Wie durft?</strong> Zeg het.");
}

TEST_CASE("a section is its items and what stands before and after them") {
    const auto body = parse("Vooraf.\n\n- los\n\n3. drie\n4. vier\n\n> tussen\n\n9. negen\n\nna\n");
    const content::Section& section = body.sections[0];
    REQUIRE(section.items.size() == 3);
    CHECK(section.items[0].number == 3);
    CHECK(section.items[0].before == "<p>Vooraf.</p>\n<ul>\n<li>los</li>\n</ul>\n");
    CHECK(section.items[1].before.empty());
    CHECK(section.items[2].number == 9);
    CHECK(section.items[2].before == "<blockquote>\n<p>tussen</p>\n</blockquote>\n");
    CHECK(section.after_items == "<p>na</p>\n");
}

TEST_CASE("what is not supported is shown as it is written, and reported with its line") {
    const auto body = parse("ik ben <naam>\n\n<div>\nregel\n</div>\n\n| a | b |\n|---|---|\n| c | d |\n\nnoot[^1] "
                            "~~weg~~\n\n- [ ] vink\n\n[^1]: https://voorbeeld.nl\n\n<!-- stil -->\n\n[x]: y\n");
    const std::string& text = body.sections[0].text;
    for (const char* words : {"<naam>", "<div>", "regel", "</div>", "| c | d |", "noot[^1]", "~~weg~~", "[ ] vink",
                              "[^1]: https://voorbeeld.nl"}) {
        CHECK(text.find(words) != std::string::npos);
    }
    CHECK(text.find("stil") == std::string::npos);
    std::vector<int> lines;
    for (const content::Problem& problem : body.problems) {
        lines.push_back(problem.line);
    }
    CHECK(lines == std::vector<int>{1, 3, 7, 11, 11, 13, 15, 17, 19});
}

TEST_CASE("a nonsense number of minutes is no time") {
    CHECK_FALSE(parse("1. x (99999999999999999999 min)\n").sections[0].items[0].minutes.has_value());
    CHECK_FALSE(parse("1. x (-5 min)\n").sections[0].items[0].minutes.has_value());
}

TEST_CASE("words are counted as a reader does") {
    CHECK(content::word_count("") == 0);
    CHECK(content::word_count("één co-creatie, 24 zo’n … – ‘ja’") == 5);
}

TEST_CASE("a line of a section's text knows where its block begins") {
    const auto body = content::parse_markdown("## Een\n\nDe eerste\nalinea.\n\n- punt\n- nog een\n\n```\nx\ny\n```\n",
                                              11, [](const std::string&) { return std::nullopt; });
    REQUIRE(body.sections.size() == 1);
    CHECK(body.sections[0].text == "De eerste alinea.\npunt\nnog een\nx\ny");
    CHECK(body.sections[0].text_lines == std::vector<int>{13, 16, 17, 19, 19});
}
