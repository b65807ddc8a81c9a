// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A set of cards is a worksheet in Markdown, a line for each card:
//
//   # Zes plekken om te zoeken
//   Eén stel per groepje: ga de zes plekken langs (stap 4).
//   ## Structuur
//   - Regels — wat moet, mag of telt hier?
//
// The line after the dash may be left out, as may the groups.
#pragma once

#include "content/base/problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

struct SetCard {
    std::string title;
    std::string line;  ///< may be empty
    std::string group; ///< may be empty
    bool operator==(const SetCard&) const = default;
};

struct CardSet {
    std::string title;
    std::string instruction; ///< to whoever lays the cards out
    std::vector<SetCard> cards;
};

/// Reads the text of a set. What is no heading, card or instruction is reported and left out.
CardSet parse_card_set(std::string_view text, const std::filesystem::path& file, Problems& problems);
/// Reads a set from its file; without cards when it cannot be read.
CardSet read_card_set(const std::filesystem::path& file, Problems& problems);

} // namespace wijzer::content
