// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/environment.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <string>
#include <utility>
#include <vector>

using wijzer::app::system::preferred_languages;

namespace {

using Languages = std::vector<std::string>;

Languages languages_with(const std::vector<std::pair<const char*, const char*>>& variables) {
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        ::unsetenv(name);
    }
    for (const auto& [name, value] : variables) {
        ::setenv(name, value, 1);
    }
    return preferred_languages();
}

} // namespace

TEST_CASE("the languages asked for come first, then that of the locale") {
    CHECK(languages_with({{"LANGUAGE", "de:nl_BE:en"}, {"LANG", "fr_FR.UTF-8"}}) == Languages{"de", "nl", "en", "fr"});
    CHECK(languages_with({{"LANG", "nl_NL.UTF-8"}}) == Languages{"nl"});
    CHECK(languages_with({{"LANG", "nl_NL@euro"}, {"LC_MESSAGES", "en_GB"}}) == Languages{"en"});
    CHECK(languages_with({{"LC_ALL", "en_US.UTF-8"}, {"LC_MESSAGES", "nl_NL"}}) == Languages{"en"});
}

TEST_CASE("a system that names no language prefers none") {
    CHECK(languages_with({}).empty());
    CHECK(languages_with({{"LANG", "C"}}).empty());
    CHECK(languages_with({{"LC_ALL", "C.UTF-8"}, {"LANG", "nl_NL.UTF-8"}}).empty());
    CHECK(languages_with({{"LANG", "POSIX"}, {"LANGUAGE", "::"}}).empty());
}
