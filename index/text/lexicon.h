// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "content/manifest.h"

#include <string>
#include <unordered_set>

namespace wijzer::index {

/// The words that a guide itself uses, to divide compounds with (compounds.h).
using Lexicon = std::unordered_set<std::string>;

void add_words(Lexicon& lexicon, const content::Document& document);
void add_words(Lexicon& lexicon, const content::Manifest& manifest);

} // namespace wijzer::index
