// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/proximity.h"

#include <algorithm>
#include <map>

namespace wijzer::index {
namespace {

constexpr std::size_t most_looked_at = 30; // candidates
constexpr Xapian::termpos near = 8;        // words

using Places = std::vector<Xapian::termpos>;

Places places_of(const Xapian::Database& database, Xapian::docid document, const std::string& word) {
    return {database.positionlist_begin(document, word), database.positionlist_end(document, word)};
}

/// Whether two sorted lists have places that lie near each other.
bool stand_near(const Places& one, const Places& other) {
    auto first = one.begin();
    auto second = other.begin();
    while (first != one.end() && second != other.end()) {
        const Xapian::termpos distance = *first < *second ? *second - *first : *first - *second;
        if (distance <= near) {
            return true;
        }
        *first < *second ? ++first : ++second;
    }
    return false;
}

} // namespace

void add_proximity(std::vector<Candidate>& candidates, const Xapian::Database& database,
                   const std::vector<NearPair>& pairs) {
    if (pairs.empty()) {
        return;
    }
    for (std::size_t at = 0; at < std::min(most_looked_at, candidates.size()); ++at) {
        std::map<std::string, Places> places;
        const auto find = [&](const std::string& word) -> const Places& {
            const auto known = places.find(word);
            return known != places.end()
                       ? known->second
                       : places.emplace(word, places_of(database, candidates[at].document, word)).first->second;
        };
        for (const NearPair& pair : pairs) {
            if (stand_near(find(pair.one), find(pair.other))) {
                candidates[at].score += pair.bonus;
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& one, const Candidate& other) { return one.score > other.score; });
}

} // namespace wijzer::index
