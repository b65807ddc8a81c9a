// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dutch words that say little. Both functions take folded words (words.h).
#pragma once

#include <string_view>

namespace wijzer::index {

/// Words too common to say what a question is about.
bool is_stop_word(std::string_view word);

/// Words that say little of what a question is about, in any inflection; stop words among them.
bool is_weak_word(std::string_view word);

} // namespace wijzer::index
