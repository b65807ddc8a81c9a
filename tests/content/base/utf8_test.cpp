// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/utf8.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("clean text stays as it is") {
    content::TextRepairs repairs;
    CHECK(content::clean_text("één\tregel\n– twee", &repairs) == "één\tregel\n– twee");
    CHECK(repairs.replaced == 0);
}

TEST_CASE("line ends become newlines, a byte-order mark goes") {
    CHECK(content::clean_text("\xEF\xBB\xBF"
                              "a\r\nb\rc\n") == "a\nb\nc\n");
}

TEST_CASE("bad bytes are replaced one by one and the first is located") {
    content::TextRepairs repairs;
    CHECK(content::clean_text("goed\nfo\xC3 ut\xE2\x82\x1B", &repairs) == "goed\nfo\uFFFD ut\uFFFD\uFFFD\uFFFD");
    CHECK(repairs.line == 2);
    CHECK(repairs.column == 3);
    CHECK(repairs.replaced == 4);
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(content::character_count("één – ½") == 7);
}

TEST_CASE("a path survives the way through UTF-8") {
    CHECK(content::path_to_utf8(content::path_from_utf8("map/één’s.md")) == "map/één’s.md");
}
