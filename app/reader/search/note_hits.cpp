// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/note_hits.h"

#include <algorithm>

namespace wijzer::app::reader {
namespace {

bool has_one_of(const content::Document& document, const std::string& facet, const std::vector<std::string>& wanted) {
    const auto found = document.facets.find(facet);
    return found != document.facets.end() && std::any_of(wanted.begin(), wanted.end(), [&](const std::string& value) {
               return std::find(found->second.begin(), found->second.end(), value) != found->second.end();
           });
}

bool fits(const content::Document& document, const index::Filters& filters) {
    const auto& [kind, facets, minutes, people] = filters;
    return (!kind || document.kind == *kind) &&
           std::all_of(facets.begin(), facets.end(),
                       [&](const auto& facet) { return has_one_of(document, facet.first, facet.second); }) &&
           (!minutes || (document.minutes && document.minutes->low <= *minutes)) &&
           (!people || (document.people && document.people->low <= *people && *people <= document.people->high));
}

} // namespace

std::vector<library::FoundNote> notes_that_fit(std::vector<library::FoundNote> notes, const content::Guide& guide,
                                               const index::Filters& filters) {
    if (filters.empty()) {
        return notes;
    }
    std::erase_if(notes, [&](const library::FoundNote& found) {
        const content::Document* document = guide.find_head(content::DocumentId{found.note.document});
        return !document || !fits(*document, filters);
    });
    return notes;
}

} // namespace wijzer::app::reader
