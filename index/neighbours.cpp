// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/neighbours.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_map>

namespace wijzer::index {
namespace {

constexpr std::size_t givers = 20;   // of the best; further down a score says little
constexpr double others_share = 0.6; // of what a second and third giver add
constexpr double giver_power = 0.5;  // weaker givers give a smaller share

struct Gift {
    double best = 0;
    double others = 0;
    Xapian::docid from = 0;
};

std::unordered_map<Xapian::docid, Gift> collect_gifts(const std::vector<Candidate>& candidates,
                                                      const Xapian::Database& database) {
    std::unordered_map<Xapian::docid, Gift> gifts;
    for (std::size_t at = 0; at < std::min(givers, candidates.size()); ++at) {
        const Candidate& giver = candidates[at];
        for (const Link& link :
             parse_links(database.get_document(giver.document, Xapian::DOC_ASSUME_VALID).get_value(slot::links))) {
            const double amount =
                giver.score * link.strength / 100 * std::pow(giver.score / candidates.front().score, giver_power);
            Gift& gift = gifts[link.document];
            gift.others += std::min(amount, gift.best);
            if (amount > gift.best) {
                gift.best = amount;
                gift.from = giver.document;
            }
        }
    }
    return gifts;
}

/// Those of `newcomers` that satisfy the filter.
std::set<Xapian::docid> admitted(const std::vector<Xapian::docid>& newcomers, const Xapian::Database& database,
                                 const Xapian::Query& filter) {
    if (filter.empty() || newcomers.empty()) {
        return {newcomers.begin(), newcomers.end()};
    }
    std::vector<Xapian::Query> ids;
    for (const Xapian::docid document : newcomers) {
        for (auto term = database.termlist_begin(document); term != database.termlist_end(document); ++term) {
            if ((*term).starts_with(prefix::id)) {
                ids.emplace_back(*term);
            }
        }
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(
        Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query(Xapian::Query::OP_OR, ids.begin(), ids.end()), filter));
    std::set<Xapian::docid> result;
    const Xapian::MSet matches = enquire.get_mset(0, static_cast<Xapian::doccount>(newcomers.size()));
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        result.insert(*match);
    }
    return result;
}

} // namespace

std::string serialise(const std::vector<Link>& links) {
    std::string text;
    for (const Link& link : links) {
        text += std::to_string(link.document) + ' ' + std::to_string(link.strength) + '\n';
    }
    return text;
}

std::vector<Link> parse_links(std::string_view text) {
    std::vector<Link> links;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        Link link;
        const auto document = std::from_chars(at, end, link.document);
        const auto strength = std::from_chars(std::min(document.ptr + 1, end), end, link.strength);
        if (document.ec != std::errc{} || strength.ec != std::errc{}) {
            break;
        }
        links.push_back(link);
        at = std::min(strength.ptr + 1, end);
    }
    return links;
}

void add_neighbours(std::vector<Candidate>& candidates, const Xapian::Database& database, const Xapian::Query& filter) {
    std::unordered_map<Xapian::docid, Gift> gifts = collect_gifts(candidates, database);
    for (Candidate& candidate : candidates) {
        if (const auto gift = gifts.find(candidate.document); gift != gifts.end()) {
            const double own = candidate.score;
            candidate.score += gift->second.best + others_share * gift->second.others;
            candidate.linked_from = gift->second.best > own ? gift->second.from : 0;
            gifts.erase(gift);
        }
    }
    std::vector<Xapian::docid> newcomers;
    for (const auto& [document, gift] : gifts) {
        newcomers.push_back(document);
    }
    for (const Xapian::docid document : admitted(newcomers, database, filter)) {
        const Gift& gift = gifts[document];
        candidates.push_back({document, gift.best + others_share * gift.others, gift.from});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& one, const Candidate& other) {
        return one.score != other.score ? one.score > other.score : one.document < other.document;
    });
}

} // namespace wijzer::index
