// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/numbers.h"

#include "app/language/chosen_language.h"

#include <cstdint>
#include <doctest/doctest.h>
#include <limits>

namespace language = wijzer::app::language;
using language::number_text;

TEST_CASE("thousands are apart as the language has it") {
    language::initialise("nl", {}, "nl");
    CHECK(number_text(0) == "0");
    CHECK(number_text(999) == "999");
    CHECK(number_text(1000) == "1.000");
    CHECK(number_text(12345) == "12.345");
    CHECK(number_text(1234567U) == "1.234.567");
    CHECK(number_text(-999) == "-999");
    CHECK(number_text(-1000) == "-1.000");
    CHECK(number_text(std::numeric_limits<std::int64_t>::min()) == "-9.223.372.036.854.775.808");
    language::initialise("en", {}, "nl");
    CHECK(number_text(12345) == "12,345");
    CHECK(number_text(std::numeric_limits<std::uint64_t>::max()) == "18,446,744,073,709,551,615");
}
