// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>

namespace wijzer::app::pages {

/// A small card to choose with, as HTML for sheet.css.
struct Card {
    std::string front;       ///< code, name, purpose, facts, and what it helps with
    std::string short_front; ///< the same without what it helps with, where that has no room
    std::string back;        ///< the steps in brief, or what a story teaches
};

Card make_card(const content::Guide& guide, const content::Document& document);

} // namespace wijzer::app::pages
