// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/dates.h"
#include "app/language/numbers.h"

#include "app/language/translate.h"

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <doctest/doctest.h>
#include <limits>

using namespace wijzer::app::language;
using namespace std::chrono;

namespace {

void use(const std::string& language) {
    initialise(language, {}, "nl");
}

/// Sets the time zone of Amsterdam by its rule and not by its name, because the database of zones may not be installed.
void use_dutch_time() {
    ::setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    ::tzset();
}

} // namespace

TEST_CASE("dates are written as each language writes them") {
    use("nl");
    CHECK(date_text(2026y / 11 / 24) == "24 november 2026");
    CHECK(date_text(2024y / 2 / 29) == "29 februari 2024");
    CHECK(date_text(2026y / 3 / 1) == "1 maart 2026");
    use("en");
    CHECK(date_text(2026y / 11 / 24) == "24 November 2026");
    CHECK(date_text(2026y / 5 / 9) == "9 May 2026");
    CHECK(date_text(2026y / 2 / 30).empty());
}

TEST_CASE("every month has its own Dutch name") {
    use("nl");
    const char* names[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                           "juli",    "augustus", "september", "oktober", "november", "december"};
    for (unsigned number = 1; number <= 12; ++number) {
        CHECK(date_text(2026y / month{number} / 1) == "1 " + std::string(names[number - 1]) + " 2026");
    }
}

TEST_CASE("moments are in local time, in summer and winter and across midnight") {
    use("nl");
    use_dutch_time();
    CHECK(moment_text(sys_days{2026y / 11 / 24} + hours{13} + minutes{5}) == "24 november 2026, 14:05");
    CHECK(moment_text(sys_days{2026y / 7 / 1} + hours{13} + minutes{5}) == "1 juli 2026, 15:05");
    CHECK(moment_text(sys_days{2026y / 12 / 31} + hours{23} + minutes{30}) == "1 januari 2027, 00:30");
    use("en");
    CHECK(moment_text(sys_days{2026y / 11 / 24} + hours{8}) == "24 November 2026, 09:00");
}

TEST_CASE("numbers have the separators of each language") {
    use("nl");
    CHECK(number_text(0) == "0");
    CHECK(number_text(999) == "999");
    CHECK(number_text(1000) == "1.000");
    CHECK(number_text(1234567) == "1.234.567");
    CHECK(number_text(-1234) == "-1.234");
    CHECK(number_text(-123) == "-123");
    CHECK(number_text(std::size_t{12345}) == "12.345");
    CHECK(number_text(std::numeric_limits<std::int64_t>::min()) == "-9.223.372.036.854.775.808");
    use("en");
    CHECK(number_text(1234567) == "1,234,567");
}

TEST_CASE("counts in sentences have them too") {
    use("nl");
    CHECK(tr_count("%d found", "%d found, best first", 12345) == "12.345 gevonden, het beste eerst");
    use("en");
    CHECK(tr_count("%d found", "%d found, best first", 12345) == "12,345 found, best first");
}
