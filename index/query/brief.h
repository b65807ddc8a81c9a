// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/text/words.h"

#include <optional>
#include <vector>

namespace wijzer::index {

/// Time and group as a question says them in passing: "oefening van een half uur", "wat kan ik met 150 mensen".
struct Brief {
    std::optional<int> minutes;
    std::optional<int> people;
};

Brief find_brief(const std::vector<Word>& words);

} // namespace wijzer::index
