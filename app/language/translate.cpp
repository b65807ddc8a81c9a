// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translate.h"

#include "app/language/dates.h"

#include <clocale>
#include <cstdlib>
#include <libintl.h>

namespace wijzer::app::language {
namespace {

constexpr const char* domain = "transitiewijzer";

std::string& chosen() {
    static std::string language = "nl";
    return language;
}

/// The first two letters of the first variable that says something.
std::string system_language() {
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char* value = std::getenv(variable); value && *value) {
            return std::string(value).substr(0, 2);
        }
    }
    return {};
}

bool is_offered(const std::string& language) {
    return language == "nl" || language == "en";
}

} // namespace

void initialise(const std::filesystem::path& catalogues, const std::string& wanted, const std::string& fallback) {
    const std::string asked = wanted.empty() ? system_language() : wanted;
    chosen() = is_offered(asked) ? asked : is_offered(fallback) ? fallback : "en";
    // gettext ignores LANGUAGE in the "C" locale, and the locale of a language need not be installed: C.UTF-8 always
    // is.
    ::setenv("LANGUAGE", chosen().c_str(), 1);
    std::setlocale(LC_MESSAGES, "C"); // a change of locale makes gettext look at LANGUAGE again
    if (!std::setlocale(LC_MESSAGES, "C.UTF-8")) {
        std::setlocale(LC_MESSAGES, "");
    }
    ::bindtextdomain(domain, catalogues.c_str());
    ::bind_textdomain_codeset(domain, "UTF-8");
}

const std::string& current() {
    return chosen();
}

const char* tr(const char* text) {
    return ::dgettext(domain, text);
}

std::string tr_count(const char* one, const char* many, long count) {
    std::string text = ::dngettext(domain, one, many, static_cast<unsigned long>(count));
    if (const auto place = text.find("%d"); place != std::string::npos) {
        text.replace(place, 2, number_text(count));
    }
    return text;
}

std::string fill_placeholders(const std::string& text, const std::vector<std::string>& values) {
    std::string result;
    std::size_t begin = 0;
    for (const std::string& value : values) {
        const auto place = text.find("{}", begin);
        if (place == std::string::npos) {
            break;
        }
        result += text.substr(begin, place - begin) + value;
        begin = place + 2;
    }
    return result + text.substr(begin);
}

} // namespace wijzer::app::language
