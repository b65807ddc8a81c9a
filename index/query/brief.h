// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/text/words.h"

#include <optional>
#include <vector>

namespace wijzer::index {

/// The time and the group size that a question mentions in passing: "oefening van een half uur", "wat kan ik met 150
/// mensen".
struct Brief {
    std::optional<int> minutes;
    std::optional<int> people;
};

Brief find_brief(const std::vector<Word>& words);

} // namespace wijzer::index
