// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the interface: English in the source, translated in nl.po with gettext's tools; the program carries the
// compiled catalogue. The words of the guide's pages are the guide's own (content/manifest.h) and follow its language.
#pragma once

#include "app/language/chosen_language.h"
#include "content/base/message.h"

#include <string>

namespace wijzer::app::language {

/// The translation of an English string; the string itself when there is none.
const char* tr(const char* text);
/// The translation in the plural form for `count`, with "%d" replaced by the number.
std::string tr_count(const char* one, const char* many, long count);
/// `text` translated, with "{}" replaced by the argument, each in turn.
template<typename... Arguments> std::string tr_with(const char* text, const Arguments&... arguments);

template<typename... Arguments> std::string tr_with(const char* text, const Arguments&... arguments) {
    return content::fill_placeholders(tr(text), {std::string(arguments)...});
}

} // namespace wijzer::app::language
