// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper.h"

namespace wijzer::app::print {

std::optional<Paper> find_paper(std::string_view name) {
    if (name == "a4") {
        return Paper{};
    }
    if (name == "a5") {
        return Paper{148, 210, 10, 16, 10, 14, 9.5};
    }
    if (name == "letter") {
        return Paper{215.9, 279.4, 15, 22, 12, 16, 11};
    }
    return std::nullopt;
}

} // namespace wijzer::app::print
