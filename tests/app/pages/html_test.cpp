// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/html.h"

#include <doctest/doctest.h>

using namespace wijzer::app::pages;

TEST_CASE("text and attributes are escaped, fragments are not") {
    pugi::xml_document html;
    const pugi::xml_node body = add(html, "body");
    add(body, "p", "lead", "a < b & c");
    add_link(body, "zoek:\"x\"", "d > e");
    add_fragment(body, "<em>f</em> en <strong>g</strong>");
    const std::string text = to_html(html);
    CHECK(text == "<body><p class=\"lead\">a &lt; b &amp; c</p><a href=\"zoek:&quot;x&quot;\">d &gt; e</a>"
                  "<em>f</em> en <strong>g</strong></body>");
}

TEST_CASE("an empty element has an end, a line break has none") {
    pugi::xml_document html;
    const pugi::xml_node body = add(html, "body");
    add(body, "td");
    add(body, "br");
    add(body, "br");
    CHECK(to_html(html) == "<body><td></td><br><br></body>");
}

TEST_CASE("a fact has an icon, a label and a value, or is not there") {
    pugi::xml_document html;
    const pugi::xml_node row = add(html, "tr");
    add_fact(row, "tijd", "Tijd", "");
    CHECK(to_html(html) == "<tr></tr>");
    add_fact(row, "tijd", "Tijd", "1 uur");
    CHECK(to_html(html) ==
          "<tr><td><div class=\"label\"><icon name=\"tijd\"></icon>Tijd</div><div>1 uur</div></td></tr>");
}
