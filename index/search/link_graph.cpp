// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/link_graph.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace wijzer::index {
namespace {

constexpr std::size_t givers = 20;   // best candidates that pass on score; further down a score says little
constexpr double others_share = 0.6; // how much of all but the largest gift counts
constexpr double giver_power = 1.5;  // weaker givers give a smaller share

// The share of a score that a link to a story passes on, in percent; for the links of stories see schema/links.cpp.
constexpr int applied_to_story = 35;
constexpr int recognisable_to_story = 25;

constexpr std::size_t most_remembered = 20'000; // documents
constexpr std::size_t most_naming = 200;        // documents linking to one; a gift to more of them says nothing

struct LinkScore {
    double best = 0;
    double others = 0;
    Xapian::docid from = 0;
};

std::unordered_map<Xapian::docid, LinkScore> collect_link_scores(const std::vector<Candidate>& candidates,
                                                                 LinkGraph& links, const MayGive& may_give) {
    std::unordered_map<Xapian::docid, LinkScore> link_scores;
    for (std::size_t at = 0; at < std::min(givers, candidates.size()); ++at) {
        const Candidate& giver = candidates[at];
        if (may_give && !may_give(giver.document)) {
            continue;
        }
        for (const Link& link : links.of(giver.document)) {
            const double amount =
                giver.score * link.strength / 100 * std::pow(giver.score / candidates.front().score, giver_power);
            LinkScore& link_score = link_scores[link.document];
            link_score.others += std::min(amount, link_score.best);
            if (amount > link_score.best) {
                link_score.best = amount;
                link_score.from = giver.document;
            }
        }
    }
    return link_scores;
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
    // Two indexes may have the same id, so that more than the newcomers may match.
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount());
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        if (std::find(newcomers.begin(), newcomers.end(), *match) != newcomers.end()) {
            result.insert(*match);
        }
    }
    return result;
}

} // namespace

Xapian::docid LinkGraph::resolve(const std::string& id, Xapian::docid index) const {
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

void LinkGraph::add_naming(std::string_view prefix, const std::string& id, Xapian::docid index, int strength,
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

std::vector<Link> LinkGraph::find(Xapian::docid document) const {
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

const std::vector<Link>& LinkGraph::of(Xapian::docid document) {
    if (const auto known = m_known.find(document); known != m_known.end()) {
        return known->second;
    }
    if (m_known.size() >= most_remembered) {
        m_known.clear();
    }
    return m_known.emplace(document, find(document)).first->second;
}

void add_link_scores(std::vector<Candidate>& candidates, const Xapian::Database& database, LinkGraph& links,
                     const Xapian::Query& filter, const MayGive& may_give) {
    std::unordered_map<Xapian::docid, LinkScore> link_scores = collect_link_scores(candidates, links, may_give);
    for (Candidate& candidate : candidates) {
        if (const auto link_score = link_scores.find(candidate.document); link_score != link_scores.end()) {
            const double own = candidate.score;
            candidate.score += link_score->second.best + others_share * link_score->second.others;
            candidate.linked_from = link_score->second.best > own ? link_score->second.from : 0;
            link_scores.erase(link_score);
        }
    }
    std::vector<Xapian::docid> newcomers;
    for (const auto& [document, link_score] : link_scores) {
        newcomers.push_back(document);
    }
    for (const Xapian::docid document : admitted(newcomers, database, filter)) {
        const LinkScore& link_score = link_scores[document];
        candidates.push_back({document, link_score.best + others_share * link_score.others, link_score.from});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& one, const Candidate& other) {
        return one.score != other.score ? one.score > other.score : one.document < other.document;
    });
}

} // namespace wijzer::index
