// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string>

namespace wijzer::app::language {

/// A whole number, as std::to_string writes it, with the language's separators between thousands.
std::string with_separators(std::string digits);

/// "12.345", "12,345"
template<std::integral Integer> std::string number_text(Integer number) {
    return with_separators(std::to_string(number));
}

} // namespace wijzer::app::language
