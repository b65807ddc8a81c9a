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
constexpr double giver_power = 1.5;  // weaker givers give a smaller share

// How much of a score goes along a link, in percent.
constexpr int story_to_applied = 45;
constexpr int story_to_recognisable = 25;
constexpr int applied_to_story = 35;
constexpr int recognisable_to_story = 25;
constexpr int to_related = 20;

constexpr std::size_t most_remembered = 20'000; // documents
constexpr std::size_t most_naming = 200;        // documents that name one; a gift to more of them says nothing

struct Gift {
    double best = 0;
    double others = 0;
    Xapian::docid from = 0;
};

std::unordered_map<Xapian::docid, Gift> collect_gifts(const std::vector<Candidate>& candidates,
                                                      Neighbours& neighbours) {
    std::unordered_map<Xapian::docid, Gift> gifts;
    for (std::size_t at = 0; at < std::min(givers, candidates.size()); ++at) {
        const Candidate& giver = candidates[at];
        for (const Link& link : neighbours.of(giver.document)) {
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
        const std::string links = database.get_document(document, Xapian::DOC_ASSUME_VALID).get_value(slot::links);
        ids.emplace_back((std::string(prefix::id) + parse_links(links).from).substr(0, maximum_word));
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(
        Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query(Xapian::Query::OP_OR, ids.begin(), ids.end()), filter));
    std::set<Xapian::docid> result;
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount()); // indexes may share an id
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        if (std::find(newcomers.begin(), newcomers.end(), *match) != newcomers.end()) {
            result.insert(*match);
        }
    }
    return result;
}

} // namespace

NamedLinks links_from(const content::Document& document) {
    NamedLinks named{document.id.name, {}};
    for (const content::Practice& practice : document.practices) {
        const bool applied = practice.role == content::Role::applied;
        named.links.push_back({practice.intervention.name, applied ? story_to_applied : story_to_recognisable});
    }
    for (const content::DocumentId& id : document.related) {
        named.links.push_back({id.name, to_related});
    }
    return named;
}

std::string serialise(const NamedLinks& links) {
    std::string text = links.from + '\n';
    for (const NamedLink& link : links.links) {
        text += std::to_string(link.strength) + ' ' + link.id + '\n';
    }
    return text;
}

NamedLinks parse_links(std::string_view text) {
    const auto take_line = [&text] {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return line;
    };
    NamedLinks named{std::string(take_line()), {}};
    while (!text.empty()) {
        const std::string_view line = take_line();
        NamedLink link;
        const auto number = std::from_chars(line.data(), line.data() + line.size(), link.strength);
        const auto used = static_cast<std::size_t>(number.ptr - line.data());
        if (number.ec == std::errc{} && used < line.size()) {
            link.id = line.substr(used + 1);
            named.links.push_back(std::move(link));
        }
    }
    return named;
}

Xapian::docid Neighbours::resolve(const std::string& id, Xapian::docid index) const {
    const std::string term = (std::string(prefix::id) + id).substr(0, maximum_word);
    Xapian::docid found = 0;
    for (auto place = m_database.postlist_begin(term); place != m_database.postlist_end(term); ++place) {
        if (index_of(*place) == index) {
            return *place;
        }
        found = index_of(*place) == 0 ? *place : found;
    }
    return found;
}

void Neighbours::add_naming(std::string_view prefix, const std::string& id, Xapian::docid index, int strength,
                            std::vector<Link>& links) const {
    const std::string term = (std::string(prefix) + id).substr(0, maximum_word);
    const Xapian::docid itself = resolve(id, index);
    std::size_t seen = 0;
    for (auto place = m_database.postlist_begin(term); place != m_database.postlist_end(term) && seen < most_naming;
         ++place, ++seen) {
        if (resolve(id, index_of(*place)) == itself) {
            links.push_back({*place, strength});
        }
    }
}

std::vector<Link> Neighbours::find(Xapian::docid document) const {
    const NamedLinks named =
        parse_links(m_database.get_document(document, Xapian::DOC_ASSUME_VALID).get_value(slot::links));
    std::vector<Link> links;
    for (const NamedLink& link : named.links) {
        if (const Xapian::docid to = resolve(link.id, index_of(document)); to != 0) {
            links.push_back({to, link.strength});
        }
    }
    add_naming(prefix::applies, named.from, index_of(document), applied_to_story, links);
    add_naming(prefix::shows, named.from, index_of(document), recognisable_to_story, links);
    return links;
}

const std::vector<Link>& Neighbours::of(Xapian::docid document) {
    if (const auto known = m_known.find(document); known != m_known.end()) {
        return known->second;
    }
    if (m_known.size() >= most_remembered) {
        m_known.clear();
    }
    return m_known.emplace(document, find(document)).first->second;
}

void add_neighbours(std::vector<Candidate>& candidates, const Xapian::Database& database, Neighbours& neighbours,
                    const Xapian::Query& filter) {
    std::unordered_map<Xapian::docid, Gift> gifts = collect_gifts(candidates, neighbours);
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
