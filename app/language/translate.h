// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the interface: English in the source, translated in nl.po with gettext's tools; the program carries the
// compiled catalogue. The words of the guide's pages are the guide's own (content/manifest.h) and follow its language.
#pragma once

#include <string>
#include <vector>

namespace wijzer::app::language {

/// Chooses the language for the whole process, before any thread starts: `wanted` ("nl", "en") if it is not empty, or
/// else the first of `preferred` that is offered, or else `fallback`.
void initialise(const std::string& wanted, const std::vector<std::string>& preferred, const std::string& fallback);

/// "nl" or "en".
const std::string& current();

/// The translation of an English string; the string itself when there is none.
const char* tr(const char* text);
/// With the right plural for `count`; "%d" stands for it.
std::string tr_count(const char* one, const char* many, long count);
/// `text` translated, with "{}" replaced by the argument, each in turn.
template<typename... Arguments> std::string tr_with(const char* text, const Arguments&... arguments);

/// What fills a placeholder is not looked into for others.
std::string fill_placeholders(const std::string& text, const std::vector<std::string>& values);

template<typename... Arguments> std::string tr_with(const char* text, const Arguments&... arguments) {
    return fill_placeholders(tr(text), {std::string(arguments)...});
}

} // namespace wijzer::app::language
