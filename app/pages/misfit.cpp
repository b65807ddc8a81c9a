// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/misfit.h"

#include "app/language/translate.h"

namespace wijzer::app::pages {

using language::tr_count;

std::string misfit_text(const index::Misfit& misfit) {
    std::string text;
    const auto append = [&](int count, const std::string& sentence) {
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + sentence;
        }
    };
    // Each in full: what is not said to tr_count itself, nobody finds to translate.
    append(misfit.minutes_too_long, tr_count("%d minute too long", "%d minutes too long", misfit.minutes_too_long));
    append(misfit.people_too_many, tr_count("%d person too many", "%d people too many", misfit.people_too_many));
    append(misfit.people_too_few, tr_count("%d person too few", "%d people too few", misfit.people_too_few));
    if (misfit.minutes_too_long > 0) {
        text += language::tr("; see the shorter variant");
    }
    return text;
}

} // namespace wijzer::app::pages
