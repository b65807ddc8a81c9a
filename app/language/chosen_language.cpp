// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/chosen_language.h"

#include "app/language/catalogue.h"
#include "app/language/catalogue_data.h"

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

const Catalogue& catalogue() {
    return chosen().catalogue;
}

} // namespace wijzer::app::language
