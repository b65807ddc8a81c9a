// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/ranker.h"

#include "index/query/filter_query.h"
#include "index/schema/schema.h"
#include "index/search/proximity.h"
#include "index/search/weight.h"

#include <algorithm>

namespace wijzer::index {
namespace {

/// Below this share of the best score a hit shares so little with the question that it only makes the list longer.
constexpr double weakest_share = 0.16;
/// Candidates that proximity.h and link_graph.h look at, even when fewer hits are asked for.
constexpr std::size_t least_candidates = 50;
/// Up to this many hits, facets are counted in the ranked hits. Beyond it they are counted in all matches, without the
/// documents that links add.
constexpr std::size_t most_counted = 1000;
/// Up to this many documents, the answer to a question without words is sorted in reading order, also after files came
/// and went.
constexpr Xapian::doccount most_sorted = 5000;
/// Up to this many documents, one search ranks both the documents that fit the filters and the near misses.
constexpr Xapian::doccount most_ranked_together = 200;
/// An intervention is a near miss up to twice the time, and from half to twice the group.
constexpr int near_factor = 2;

/// The filters with the bounds on time and group wide enough for a near miss.
Filters widened(Filters filters) {
    if (filters.minutes) {
        filters.minutes = *filters.minutes * near_factor;
    }
    filters.people.reset(); // checked by hand, since its two bounds move in opposite directions
    return filters;
}

/// Whether a document has what the filters ask about: a story has no group.
bool says(const Record& record, const Filters& filters) {
    return (!filters.minutes || record.minutes) && (!filters.people || record.people);
}

double best_score(const Ranking& ranking) {
    return ranking.candidates.empty() ? 0 : ranking.candidates.front().score;
}

Xapian::Query filtered(const BuiltQuery& built, const Xapian::Query& filter) {
    if (filter.empty()) {
        return built.query;
    }
    return built.has_words ? Xapian::Query(Xapian::Query::OP_FILTER, built.query, filter)
                           : Xapian::Query(Xapian::Query::OP_AND, built.query, Xapian::Query(0.0, filter));
}

/// Removes the candidates that are weak compared with the `best` score.
Ranking without_weak(Ranking ranking, double best) {
    const double least = weakest_share * best;
    const auto weak = std::find_if(ranking.candidates.begin(), ranking.candidates.end(),
                                   [least](const Candidate& candidate) { return candidate.score < least; });
    ranking.is_whole = ranking.is_whole || weak != ranking.candidates.end();
    ranking.candidates.erase(weak, ranking.candidates.end());
    ranking.total = ranking.is_whole ? ranking.candidates.size() : ranking.total;
    return ranking;
}

} // namespace

FilterMismatch mismatch_of(const Record& record, const Filters& filters) {
    FilterMismatch mismatch;
    if (filters.minutes && record.minutes) {
        mismatch.minutes_too_long = std::max(0, record.minutes->low - *filters.minutes);
    }
    if (filters.people && record.people) {
        mismatch.people_too_many = std::max(0, *filters.people - record.people->high);
        mismatch.people_too_few = std::max(0, record.people->low - *filters.people);
    }
    return mismatch;
}

bool is_near(const FilterMismatch& mismatch, const Filters& filters) {
    const int people = filters.people.value_or(0);
    return !mismatch.fits() && mismatch.people_too_many <= people / near_factor && mismatch.people_too_few <= people;
}

Xapian::MSet Ranker::match(const Xapian::Query& query, std::size_t limit, Order order, FacetSpy* spy) const {
    Xapian::Enquire enquire(m_database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(SaturatedWeight());
    if (order == Order::reading) {
        enquire.set_sort_by_value(slot::order, false);
    }
    if (spy) {
        enquire.add_matchspy(spy);
    }
    return enquire.get_mset(0, static_cast<Xapian::doccount>(limit), spy ? m_database.get_doccount() : 0);
}

/// The best documents for a question, the weak ones among them.
Ranking Ranker::rank_all(const BuiltQuery& built, const Filters& filters, std::size_t limit) {
    const Xapian::Query filter = filter_query(filters);
    // A long list would take long to sort; it is nearly in order as it stands.
    const bool sorts = !built.has_words && m_database.get_doccount() <= most_sorted;
    const Xapian::MSet matches =
        match(filtered(built, filter), std::max(limit, least_candidates), sorts ? Order::reading : Order::relevance);
    Ranking ranking;
    ranking.total = matches.get_matches_estimated();
    ranking.is_whole = ranking.total <= matches.size();
    for (auto at = matches.begin(); at != matches.end(); ++at) {
        ranking.candidates.push_back({*at, at.get_weight(), 0});
    }
    if (!built.has_words || ranking.candidates.empty()) {
        return ranking;
    }
    add_proximity(ranking.candidates, m_database, m_documents, built.near_pairs);
    // A worry is told in several words; of few words a situation knows no more than any document.
    const bool is_worry = built.words.size() >= fewest_words_of_worry;
    add_link_scores(ranking.candidates, m_database, m_links, filter, [&](Xapian::docid document) {
        return is_worry ||
               m_documents.read(document, DocumentCache::With::head).record.kind != content::Kind::situation;
    });
    return ranking;
}

Ranking Ranker::rank(const BuiltQuery& built, const Filters& filters, std::size_t limit) {
    Ranking all = rank_all(built, filters, limit);
    const double best = best_score(all);
    return built.has_words ? without_weak(std::move(all), best) : all;
}

/// The documents that fit the filters, and the near misses. One search that is divided is faster than two searches.
std::pair<Ranking, Ranking> Ranker::rank_together(const BuiltQuery& built, const Filters& filters) {
    Ranking fitting = rank_all(built, widened(filters), most_ranked_together);
    const auto record_of = [this](const Candidate& each) -> const Record& {
        return m_documents.read(each.document, DocumentCache::With::head).record;
    };
    std::erase_if(fitting.candidates, [&](const Candidate& each) { return !says(record_of(each), filters); });
    const double best = best_score(fitting);
    Ranking near;
    const auto first_mismatch =
        std::stable_partition(fitting.candidates.begin(), fitting.candidates.end(),
                              [&](const Candidate& each) { return mismatch_of(record_of(each), filters).fits(); });
    near.candidates.assign(first_mismatch, fitting.candidates.end());
    fitting.candidates.erase(first_mismatch, fitting.candidates.end());
    fitting.total = fitting.candidates.size();
    if (!built.has_words) {
        return {std::move(fitting), std::move(near)};
    }
    const double best_fitting = best_score(fitting);
    return {without_weak(std::move(fitting), best_fitting), without_weak(std::move(near), best)};
}

std::pair<Ranking, Ranking> Ranker::rank_with_near(const BuiltQuery& built, const Filters& filters, std::size_t limit) {
    if (!filters.minutes && !filters.people) {
        return {rank(built, filters, limit), {}};
    }
    if (m_database.get_doccount() <= most_ranked_together) {
        return rank_together(built, filters);
    }
    Ranking fitting = rank(built, filters, limit);
    Ranking near = fitting.candidates.size() < limit ? rank(built, widened(filters), limit) : Ranking{};
    return {std::move(fitting), std::move(near)};
}

FacetCounts Ranker::count_facets(const BuiltQuery& built, const Filters& filters) {
    FacetSpy spy;
    const Ranking ranking = rank(built, filters, most_counted);
    if (ranking.is_whole) {
        for (const Candidate& candidate : ranking.candidates) {
            spy(m_database.get_document(candidate.document, Xapian::DOC_ASSUME_VALID), candidate.score);
        }
    } else {
        const double best = built.has_words ? ranking.candidates.front().score : 0;
        spy.set_weakest(weakest_share * best);
        match(filtered(built, filter_query(filters)), 1, Order::relevance, &spy);
    }
    return spy.counts();
}

} // namespace wijzer::index
