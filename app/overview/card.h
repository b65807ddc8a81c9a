// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::overview {

/// What stands in the band below the picture: a document that is pointed at, or how to read the picture.
struct Card {
    std::string title;
    std::string role; ///< of the title's colour
    std::string facts;
    std::string text;

    struct Sample {
        bool firm = false;
        std::string text;
    };
    std::vector<Sample> legend; ///< kinds of line; instead of the facts
};

/// Its purpose, and the facts by which one chooses.
Card make_card(const content::Guide& guide, const content::Document& document);
/// How to read the overview. `title` and `hint` come from the caller: on the screen they speak the interface's
/// language.
Card make_overview_legend(const content::Guide& guide, const std::string& title, const std::string& hint);
/// Where the curve comes from, and whose judgement the places are.
Card make_curve_legend(const content::Guide& guide, const std::string& title);

} // namespace wijzer::app::overview
