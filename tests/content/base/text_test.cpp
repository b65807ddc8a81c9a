// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/text.h"

#include <doctest/doctest.h>

using namespace wijzer::content;
using Parts = std::vector<std::string_view>;

TEST_CASE("a text is split at each separator; one at the end begins no part") {
    CHECK(split("", ',').empty());
    CHECK(split("a", ',') == Parts{"a"});
    CHECK(split("a,,b", ',') == Parts{"a", "", "b"});
    CHECK(split("a,b,", ',') == Parts{"a", "b"});
    CHECK(split(",", ',') == Parts{""});
}

TEST_CASE("a text is split once, at the first separator") {
    CHECK(split_once("a=b=c", '=') == std::pair<std::string_view, std::string_view>{"a", "b=c"});
    CHECK(split_once("a", '=') == std::pair<std::string_view, std::string_view>{"a", ""});
    CHECK(split_once("=b", '=') == std::pair<std::string_view, std::string_view>{"", "b"});
}

TEST_CASE("white space goes at both ends and stays within") {
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed("   ").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("what means something in markup becomes an entity, once") {
    CHECK(markup_escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; 'd'");
    CHECK(markup_escaped("&amp;") == "&amp;amp;");
}
