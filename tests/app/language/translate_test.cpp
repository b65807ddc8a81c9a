// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translate.h"

#include <doctest/doctest.h>

namespace language = wijzer::app::language;

namespace {

/// Chooses the language as the program does at its start, from the setting (empty: none) and the environment.
void start(const std::string& setting, const char* system) {
    language::initialise(setting, {system}, "nl");
}

std::string found(long count) {
    return language::tr_count("%d found", "%d found, best first", count);
}

} // namespace

TEST_CASE("the setting decides, then the system, then the guide") {
    start("en", "nl");
    CHECK(language::current() == "en");
    CHECK(std::string(language::tr("Back")) == "Back");
    start("nl", "en");
    CHECK(std::string(language::tr("Back")) == "Terug");
    start("", "en");
    CHECK(std::string(language::tr("Back")) == "Back");
    start("", "nl");
    CHECK(std::string(language::tr("Back")) == "Terug");
    start("", "de");
    CHECK(language::current() == "nl");
    start("klingon", "en");
    CHECK(language::current() == "nl");
    language::initialise("", {"de", "en", "nl"}, "nl");
    CHECK(language::current() == "en");
    language::initialise("", {}, "nl");
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
