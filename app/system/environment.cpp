// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/environment.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace wijzer::app::system {
namespace {

/// "nl_BE.UTF-8" → "nl"
std::string language_of(const std::string& locale) {
    return locale.substr(0, locale.find_first_of("_.@"));
}

void append_language(std::vector<std::string>& languages, const std::string& locale) {
    if (std::string language = language_of(locale); !language.empty() && language != "C" && language != "POSIX") {
        languages.push_back(std::move(language));
    }
}

} // namespace

std::string environment_variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::vector<std::string> preferred_languages() {
    std::vector<std::string> languages;
    const std::string list = environment_variable("LANGUAGE");
    for (std::size_t begin = 0; begin < list.size();) {
        const std::size_t end = std::min(list.find(':', begin), list.size());
        append_language(languages, list.substr(begin, end - begin));
        begin = end + 1;
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const std::string locale = environment_variable(variable); !locale.empty()) {
            append_language(languages, locale);
            break;
        }
    }
    return languages;
}

} // namespace wijzer::app::system
