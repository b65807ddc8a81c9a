// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wijzer::index {

/// Two words of a question, folded, and what it is worth when a document has them near each other.
struct NearPair {
    std::string one;
    std::string other;
    double bonus = 0;
};

} // namespace wijzer::index
