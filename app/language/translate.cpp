// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translate.h"

#include "app/language/catalogue.h"
#include "app/language/catalogue_data.h"
#include "app/language/dates.h"

#include <algorithm>

namespace wijzer::app::language {
namespace {

struct Language {
    std::string code = "nl";
    Catalogue catalogue{dutch_catalogue()};
};

Language& chosen() {
    static Language language;
    return language;
}

bool is_offered(const std::string& code) {
    return code == "nl" || code == "en";
}

/// Dutch and English have the same rule; a test compares it with the header of nl.po.
std::size_t plural_form(long count) {
    return count == 1 ? 0 : 1;
}

} // namespace

void initialise(const std::string& wanted, const std::vector<std::string>& preferred, const std::string& fallback) {
    std::string code = wanted;
    if (code.empty()) {
        const auto first = std::find_if(preferred.begin(), preferred.end(), is_offered);
        code = first == preferred.end() ? fallback : *first;
    }
    for (const std::string& next : {code, fallback, std::string("en")}) {
        if (is_offered(next)) {
            chosen().code = next;
            break;
        }
    }
    chosen().catalogue = chosen().code == "nl" ? Catalogue(dutch_catalogue()) : Catalogue();
}

const std::string& current() {
    return chosen().code;
}

const char* tr(const char* text) {
    const char* translation = chosen().catalogue.find(text);
    return translation ? translation : text;
}

std::string tr_count(const char* one, const char* many, long count) {
    const std::size_t form = plural_form(count);
    const char* translation = chosen().catalogue.find(one, form);
    std::string text = translation ? translation : form == 0 ? one : many;
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
