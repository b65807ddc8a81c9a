// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/misfit.h"

#include "app/language/translate.h"

namespace wijzer::app::pages {

std::string misfit_text(const index::Misfit& misfit) {
    std::string text;
    const auto append = [&](int count, const char* one, const char* many) {
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + language::tr_count(one, many, count);
        }
    };
    append(misfit.minutes_too_long, "%d minute too long", "%d minutes too long");
    append(misfit.people_too_many, "%d person too many", "%d people too many");
    append(misfit.people_too_few, "%d person too few", "%d people too few");
    if (misfit.minutes_too_long > 0) {
        text += language::tr("; see the shorter variant");
    }
    return text;
}

} // namespace wijzer::app::pages
