// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/problem.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

TEST_CASE("a problem is one line that an editor can jump to") {
    CHECK(to_string({"a.md", 3, 7, Severity::error, "fout"}) == "a.md:3:7: error: fout");
    CHECK(to_string({"a.md", 3, 0, Severity::warning, "let op"}) == "a.md:3: warning: let op");
    CHECK(to_string({"a.md", 0, 0, Severity::error, "een\ntwee"}) == "a.md: error: een twee");
}

TEST_CASE("warnings alone are no errors") {
    CHECK_FALSE(has_errors({}));
    CHECK_FALSE(has_errors({{"a.md", 0, 0, Severity::warning, ""}}));
    CHECK(has_errors({{"a.md", 0, 0, Severity::warning, ""}, {"a.md", 0, 0, Severity::error, ""}}));
}
