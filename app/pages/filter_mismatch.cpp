// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filter_mismatch.h"

#include "app/language/translate.h"

namespace wijzer::app::pages {

using language::tr_count;

std::string mismatch_text(const index::FilterMismatch& mismatch) {
    std::string text;
    const auto append = [&](int count, const std::string& sentence) {
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + sentence;
        }
    };
    // The sentences stand literally in the calls: the search for translatable text finds only literals.
    append(mismatch.minutes_too_long, tr_count("%d minute too long", "%d minutes too long", mismatch.minutes_too_long));
    append(mismatch.people_too_many, tr_count("%d person too many", "%d people too many", mismatch.people_too_many));
    append(mismatch.people_too_few, tr_count("%d person too few", "%d people too few", mismatch.people_too_few));
    if (mismatch.minutes_too_long > 0) {
        text += language::tr("; see the shorter variant");
    }
    return text;
}

} // namespace wijzer::app::pages
