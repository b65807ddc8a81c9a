// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>

namespace wijzer::app::pages {

/// A small card by which a group chooses an intervention or a story, as HTML for sheet.css.
struct Card {
    std::string front;       ///< code, name, purpose, facts, and what it helps with
    std::string short_front; ///< the front without what it helps with, for when that does not fit
    std::string back;        ///< the steps in brief, or what a story teaches
};

Card make_card(const content::Guide& guide, const content::Document& document);

} // namespace wijzer::app::pages
