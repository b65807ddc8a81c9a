// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wijzer::index {

/// The infinitive of a strong or irregular verb's past tense or participle, with its prefix: *afgesproken* →
/// *afspreken*, *besloot* → *besluiten*, *onderzocht* → *onderzoeken*. Nothing for other words, nor where the form is
/// better known as another word (*gevallen*, *aandacht*). Knows the verbs that are common in talk at work. Takes and
/// gives folded words (words.h).
std::optional<std::string> infinitive_of(std::string_view word);

} // namespace wijzer::index
