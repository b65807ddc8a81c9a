// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translate.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>

namespace language = wijzer::app::language;

namespace {

/// As at a start of the program: the setting (empty: none) and what the system says.
void start(const std::string& setting, const char* system) {
    ::setenv("LANGUAGE", system, 1);
    language::initialise(std::filesystem::path(WIJZER_BUILD_FOLDER) / "data" / "locale", setting, "nl");
}

std::string found(long count) {
    return language::tr_count("%d found", "%d found, best first", count);
}

} // namespace

TEST_CASE("the setting decides, then the system, then the guide") {
    start("en", "nl_NL.UTF-8");
    CHECK(language::current() == "en");
    CHECK(std::string(language::tr("Back")) == "Back");
    start("nl", "en_GB.UTF-8");
    CHECK(std::string(language::tr("Back")) == "Terug");
    start("", "en_GB.UTF-8");
    CHECK(std::string(language::tr("Back")) == "Back");
    start("", "nl_BE.UTF-8");
    CHECK(std::string(language::tr("Back")) == "Terug");
    start("", "de_DE.UTF-8");
    CHECK(language::current() == "nl");
    start("klingon", "en");
    CHECK(language::current() == "nl");
}

TEST_CASE("plurals are right in both languages") {
    start("nl", "C");
    CHECK(found(0) == "0 gevonden, het beste eerst");
    CHECK(found(1) == "1 gevonden");
    CHECK(found(2) == "2 gevonden, het beste eerst");
    start("en", "C");
    CHECK(found(0) == "0 found, best first");
    CHECK(found(1) == "1 found");
    CHECK(found(2) == "2 found, best first");
}

TEST_CASE("placeholders are filled in turn, and what fills them is not looked into") {
    start("nl", "C");
    CHECK(language::tr_with("There is no document '{}'; did you mean '{}'?", "{}", "b") ==
          "Er is geen document ‘{}’; bedoelde je ‘b’?");
}
