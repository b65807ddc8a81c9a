// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <string>
#include <vector>

namespace wijzer::app::overview {

/// The contents of the band below the picture: the document that is pointed at, or how to read the picture.
struct Card {
    std::string title;
    std::string role; ///< the theme's colour for the title
    std::string facts;
    std::string text;

    struct Sample {
        bool firm = false;
        std::string text;
    };
    std::vector<Sample> legend; ///< the kinds of line, with their meaning; shown above the text
};

/// A document's purpose, and the facts by which a reader chooses.
Card make_card(const content::Guide& guide, const content::Document& document);
/// How to read the overview. `title` and `hint` come from the caller, because on the screen they are in the language of
/// the interface and not of the guide.
Card make_overview_legend(const content::Guide& guide, const std::string& title, const std::string& hint);
/// The source of the curve, and who judged where the interventions stand on it.
Card make_curve_legend(const content::Guide& guide, const std::string& title);

} // namespace wijzer::app::overview
