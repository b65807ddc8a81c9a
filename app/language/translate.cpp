// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translate.h"

#include "app/language/catalogue.h"
#include "app/language/numbers.h"

namespace wijzer::app::language {
namespace {

/// Dutch and English have the same rule; a test compares it with the header of nl.po.
std::size_t plural_form(long count) {
    return count == 1 ? 0 : 1;
}

} // namespace

const char* tr(const char* text) {
    const char* translation = catalogue().find(text);
    return translation ? translation : text;
}

std::string tr_count(const char* one, const char* many, long count) {
    const std::size_t form = plural_form(count);
    const char* translation = catalogue().find(one, form);
    std::string text = translation ? translation : form == 0 ? one : many;
    if (const auto place = text.find("%d"); place != std::string::npos) {
        text.replace(place, 2, number_text(count));
    }
    return text;
}

} // namespace wijzer::app::language
