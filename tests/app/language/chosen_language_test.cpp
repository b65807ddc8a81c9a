// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/chosen_language.h"

#include "app/language/translate.h"

#include <doctest/doctest.h>

namespace language = wijzer::app::language;

namespace {

std::string chosen(const std::string& wanted, const std::vector<std::string>& preferred, const std::string& fallback) {
    language::initialise(wanted, preferred, fallback);
    return language::current();
}

} // namespace

TEST_CASE("what is wanted comes before what the system prefers, and that before what is left") {
    CHECK(chosen("en", {"nl"}, "nl") == "en");
    CHECK(chosen("", {"de", "en", "nl"}, "nl") == "en");
    CHECK(chosen("", {"de"}, "nl") == "nl");
    CHECK(chosen("", {}, "en") == "en");
}

TEST_CASE("a language that is not offered is passed over, wherever it is named") {
    CHECK(chosen("fr", {"en"}, "nl") == "nl");
    CHECK(chosen("", {"fr"}, "de") == "en");
    CHECK(chosen("NL", {}, "en") == "en");
}

TEST_CASE("the catalogue goes with the language, back and forth") {
    language::initialise("nl", {}, "nl");
    CHECK(std::string(language::tr("Back")) == "Terug");
    language::initialise("en", {}, "nl");
    CHECK(std::string(language::tr("Back")) == "Back");
    language::initialise("nl", {}, "nl");
    CHECK(std::string(language::tr("Back")) == "Terug");
}
