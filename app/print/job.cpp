// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/job.h"

#include <utility>

namespace wijzer::app::print {

std::optional<PrintKind> find_kind(std::string_view name) {
    constexpr std::pair<std::string_view, PrintKind> kinds[] = {{"sheet", PrintKind::sheet},
                                                                {"hand-out", PrintKind::handout},
                                                                {"cards", PrintKind::cards},
                                                                {"worksheet", PrintKind::worksheet},
                                                                {"book", PrintKind::book}};
    for (const auto& [known, kind] : kinds) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace wijzer::app::print
