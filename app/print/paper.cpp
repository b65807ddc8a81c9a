// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/job.h"

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

std::optional<PrintKind> find_kind(std::string_view name) {
    constexpr std::pair<std::string_view, PrintKind> kinds[] = {{"sheet", PrintKind::sheet},
                                                                {"hand-out", PrintKind::handout},
                                                                {"cards", PrintKind::cards},
                                                                {"book", PrintKind::book}};
    for (const auto& [known, kind] : kinds) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace wijzer::app::print
