// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reasons.h"

#include "app/language/translate.h"

#include <algorithm>

namespace wijzer::app::pages {
namespace {

using language::tr_with;

/// The labels of "facet:value". For a kind ("soort:interventie") the value's label alone, because kinds are no facet.
std::string facet_text(const std::string& facet_and_value, const content::Manifest& manifest) {
    const auto colon = std::min(facet_and_value.find(':'), facet_and_value.size());
    const std::string facet_id = facet_and_value.substr(0, colon);
    const std::string value_id = facet_and_value.substr(std::min(colon + 1, facet_and_value.size()));
    const content::Facet* facet = manifest.find_facet(facet_id);
    return (facet ? facet->label + ": " : std::string{}) + manifest.label(facet_id, value_id);
}

std::string reason_text(const index::Reason& reason, const content::Manifest& manifest) {
    switch (reason.match) {
    case index::MatchKind::itself:
        return reason.asked;
    case index::MatchKind::synonym:
        return tr_with("{} via {} (synonym)", reason.asked, reason.found);
    case index::MatchKind::typo:
        return tr_with("{} via {} (spelling)", reason.asked, reason.found);
    case index::MatchKind::facet:
        return tr_with("{} via {}", reason.asked, facet_text(reason.found, manifest));
    case index::MatchKind::linked:
        return tr_with("via {}", reason.found);
    default:
        return tr_with("{} via {}", reason.asked, reason.found);
    }
}

} // namespace

std::string reasons_text(const std::vector<index::Reason>& reasons, const content::Manifest& manifest) {
    std::string text;
    for (const index::Reason& reason : reasons) {
        text += (text.empty() ? "" : ", ") + reason_text(reason, manifest);
    }
    return text;
}

} // namespace wijzer::app::pages
