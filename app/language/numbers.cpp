// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/numbers.h"

#include "app/language/chosen_language.h"

namespace wijzer::app::language {
namespace {

constexpr std::size_t group = 3; // digits between separators

} // namespace

std::string with_separators(std::string digits) {
    const std::size_t sign = digits.starts_with('-') ? 1 : 0;
    for (std::size_t place = digits.size(); place > sign + group; place -= group) {
        digits.insert(place - group, 1, current() == "nl" ? '.' : ',');
    }
    return digits;
}

} // namespace wijzer::app::language
