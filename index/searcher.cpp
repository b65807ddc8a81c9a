// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/searcher.h"

#include "index/best_of.h"
#include "index/explain.h"
#include "index/facet_spy.h"
#include "index/filter_query.h"
#include "index/guarded.h"
#include "index/neighbours.h"
#include "index/read_documents.h"
#include "index/schema.h"
#include "index/search_query.h"
#include "index/shelf.h"
#include "index/spelling.h"
#include "index/weight.h"

#include <algorithm>

namespace wijzer::index {
namespace {

/// Below this share of the best score a hit shares so little with the question that it only makes the list longer.
constexpr double weakest_share = 0.16;
/// Hits among which the second pass looks (neighbours.h), however few are asked for.
constexpr std::size_t least_candidates = 50;
/// Hits whose whole text is searched for a snippet; further down the list their opening will do.
constexpr std::size_t most_searched = 12;
/// Hits that tell their reasons: what a list shows without scrolling.
constexpr std::size_t most_explained = 8;
/// Hits whose facets are counted as they are ranked; when there are more, all that match are counted, links aside.
constexpr std::size_t most_counted = 1000;
/// Words offered when nothing is found.
constexpr std::size_t most_nearest = 5;
/// Documents up to which a question without words is answered in reading order, also after files came and went.
constexpr Xapian::doccount most_sorted = 5000;
/// How far beyond the wishes an intervention may lie and still be worth a line: twice the time, half or twice the
/// group.
constexpr int near_factor = 2;

Misfit misfit_of(const Record& record, const Filters& filters) {
    Misfit misfit;
    if (filters.minutes && record.minutes) {
        misfit.minutes_too_long = std::max(0, record.minutes->low - *filters.minutes);
    }
    if (filters.people && record.people) {
        misfit.people_too_many = std::max(0, *filters.people - record.people->high);
        misfit.people_too_few = std::max(0, record.people->low - *filters.people);
    }
    return misfit;
}

/// The filters with the bounds on time and group wide enough for a near miss.
Filters widened(Filters filters) {
    if (filters.minutes) {
        filters.minutes = *filters.minutes * near_factor;
    }
    filters.people.reset(); // checked by hand, since its two bounds move in opposite directions
    return filters;
}

bool is_near(const Misfit& misfit, const Filters& filters) {
    const int people = filters.people.value_or(0);
    return !misfit.fits() && misfit.people_too_many <= people / near_factor && misfit.people_too_few <= people;
}

/// Documents in order.
struct Ranking {
    std::vector<Candidate> candidates;
    std::size_t total = 0;
    bool is_whole = false; ///< no more match than these
};

} // namespace

struct Searcher::Parts {
    Parts(content::Volumes volumes, const std::vector<OpenIndex>& indexes)
        : shelf(std::move(volumes), indexes), synonyms(shelf.synonyms()),
          analyser([this](const std::string& word) { return counts.has(word) || synonyms.has(word); }) {}

    BuiltQuery build(const Query& query) {
        BuiltQuery built = SearchQueryBuilder(database, counts, analyser, synonyms).build(query.text, query.last_word);
        if (built.query.empty()) {
            built.query = query.text.find_first_not_of(" \t\n") == std::string::npos ? Xapian::Query::MatchAll
                                                                                     : Xapian::Query::MatchNothing;
            built.has_words = false;
        }
        built.query = real_documents(built.query);
        return built;
    }

    static Xapian::Query filtered(const BuiltQuery& built, const Xapian::Query& filter) {
        if (filter.empty()) {
            return built.query;
        }
        return built.has_words ? Xapian::Query(Xapian::Query::OP_FILTER, built.query, filter)
                               : Xapian::Query(Xapian::Query::OP_AND, built.query, Xapian::Query(0.0, filter));
    }

    enum class Order { relevance, reading };

    Xapian::MSet match(const Xapian::Query& query, std::size_t limit, Order order, FacetSpy* spy = nullptr) {
        Xapian::Enquire enquire(database);
        enquire.set_query(query);
        enquire.set_weighting_scheme(SaturatedWeight());
        if (order == Order::reading) {
            enquire.set_sort_by_value(slot::order, false);
        }
        if (spy) {
            enquire.add_matchspy(spy);
        }
        return enquire.get_mset(0, static_cast<Xapian::doccount>(limit), spy ? database.get_doccount() : 0);
    }

    /// The best documents for a question, weak ones cut off.
    Ranking rank(const BuiltQuery& built, const Filters& filters, std::size_t limit) {
        const Xapian::Query filter = filter_query(filters);
        // A long list would take long to sort; it is nearly in order as it stands.
        const bool sorts = !built.has_words && database.get_doccount() <= most_sorted;
        const Xapian::MSet matches = match(filtered(built, filter), std::max(limit, least_candidates),
                                           sorts ? Order::reading : Order::relevance);
        Ranking ranking;
        ranking.total = matches.get_matches_estimated();
        ranking.is_whole = ranking.total <= matches.size();
        for (auto at = matches.begin(); at != matches.end(); ++at) {
            ranking.candidates.push_back({*at, at.get_weight(), 0});
        }
        if (!built.has_words || ranking.candidates.empty()) {
            return ranking;
        }
        add_proximity(ranking.candidates, database, documents, built.near_pairs);
        add_neighbours(ranking.candidates, database, neighbours, filter);
        const double least = weakest_share * ranking.candidates.front().score;
        const auto weak = std::find_if(ranking.candidates.begin(), ranking.candidates.end(),
                                       [least](const Candidate& candidate) { return candidate.score < least; });
        ranking.is_whole = ranking.is_whole || weak != ranking.candidates.end();
        ranking.candidates.erase(weak, ranking.candidates.end());
        ranking.total = ranking.is_whole ? ranking.candidates.size() : ranking.total;
        return ranking;
    }

    std::size_t count(const BuiltQuery& built, const Filters& filters) { return rank(built, filters, 1).total; }

    /// The first `limit` of a ranking that satisfy `wanted`, as hits.
    template<typename Wanted>
    std::vector<Hit> hits(const BuiltQuery& built, const Ranking& ranking, std::size_t limit, const Filters& filters,
                          Wanted wanted) {
        SnippetMaker snippets(built.matcher, documents.vocabulary());
        const SplitText nothing;
        std::vector<Hit> result;
        for (const Candidate& candidate : ranking.candidates) {
            if (result.size() == limit) {
                break;
            }
            const bool searched = result.size() < most_searched;
            const ReadDocument& read =
                documents.read(candidate.document, searched ? ReadDocuments::With::texts : ReadDocuments::With::head);
            const Misfit misfit = misfit_of(read.record, filters);
            if (wanted(misfit)) {
                result.push_back({read.record,
                                  candidate.score,
                                  misfit,
                                  snippets.make(read.head, searched ? read.body : nothing),
                                  {}});
                if (result.size() <= most_explained && built.has_words && !shows_why(result.back(), built.matcher)) {
                    result.back().reasons = reasons(built, candidate);
                }
            }
        }
        return result;
    }

    /// Whether a reader sees in the title or the snippet why a document was found.
    static bool shows_why(const Hit& hit, const WordMatcher& matcher) {
        const std::vector<Word> title = split_words(hit.record.title);
        return !hit.snippet.marks.empty() ||
               std::any_of(title.begin(), title.end(), [&](const Word& word) { return matcher.matches(word.folded); });
    }

    std::vector<Loosened> loosen(const Query& query, const BuiltQuery& built) {
        std::vector<Loosened> result;
        const auto without = [&](const std::string& name, const auto& change) {
            Filters filters = query.filters;
            change(filters);
            if (const std::size_t found = count(built, filters); found > 0) {
                result.push_back({name, found});
            }
        };
        if (query.filters.kind) {
            without("soort", [](Filters& filters) { filters.kind.reset(); });
        }
        for (const auto& [facet, values] : query.filters.facets) {
            without(facet, [&name = facet](Filters& filters) { filters.facets.erase(name); });
        }
        if (query.filters.minutes) {
            without("minuten", [](Filters& filters) { filters.minutes.reset(); });
        }
        if (query.filters.people) {
            without("mensen", [](Filters& filters) { filters.people.reset(); });
        }
        return result;
    }

    std::vector<std::string> nearest_words(const BuiltQuery& built) {
        std::vector<std::string> result;
        for (const std::string& word : built.words) {
            if (counts.has(word)) {
                continue; // the word is not to blame
            }
            const std::size_t room = most_nearest - result.size();
            for (std::string& like : words_like(database, word, room)) {
                if (std::find(result.begin(), result.end(), like) == result.end()) {
                    result.push_back(std::move(like));
                }
            }
        }
        return result;
    }

    FacetCounts count_facets(const BuiltQuery& built, const Filters& filters) {
        FacetSpy spy;
        const Ranking ranking = rank(built, filters, most_counted);
        if (ranking.is_whole) {
            for (const Candidate& candidate : ranking.candidates) {
                spy(database.get_document(candidate.document, Xapian::DOC_ASSUME_VALID), candidate.score);
            }
        } else {
            const double best = built.has_words ? ranking.candidates.front().score : 0;
            spy.set_weakest(weakest_share * best);
            match(filtered(built, filter_query(filters)), 1, Order::relevance, &spy);
        }
        return spy.counts();
    }

    std::vector<Reason> reasons(const BuiltQuery& built, const Candidate& candidate) {
        std::vector<Reason> result = word_reasons(database, analyser, built, candidate.document);
        if (candidate.linked_from != 0) {
            const ReadDocument& other = documents.read(candidate.linked_from, ReadDocuments::With::head);
            result.push_back({{}, other.record.title, Way::linked});
        }
        return result;
    }

    Shelf shelf;
    const Xapian::Database& database = shelf.joined();
    ReadDocuments documents{shelf};
    TermCounts counts{database};
    Neighbours neighbours{database, shelf.index_count()};
    Synonyms synonyms;
    Analyser analyser;
};

Searcher::Searcher(content::Volumes volumes, const std::vector<OpenIndex>& indexes)
    : m_parts(std::make_unique<Parts>(std::move(volumes), indexes)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

std::size_t Searcher::document_count() const {
    return m_parts->shelf.document_count();
}

Answer Searcher::search(const Query& query) {
    return guarded([&] {
        m_parts->documents.forget_oldest();
        Answer answer;
        const Filters& filters = query.filters;
        BuiltQuery built = m_parts->build(query);
        const Ranking ranking = m_parts->rank(built, filters, query.limit);
        answer.hits = m_parts->hits(built, ranking, query.limit, filters, [](const Misfit&) { return true; });
        answer.total = ranking.total;
        if ((filters.minutes || filters.people) && answer.hits.size() < query.limit) {
            const Ranking wider = m_parts->rank(built, widened(filters), query.limit);
            std::vector<Hit> near = m_parts->hits(built, wider, query.limit - answer.hits.size(), filters,
                                                  [&](const Misfit& misfit) { return is_near(misfit, filters); });
            std::move(near.begin(), near.end(), std::back_inserter(answer.hits));
        }
        answer.suggestion = built.corrected;
        if (answer.hits.empty()) {
            answer.loosened = m_parts->loosen(query, built);
            answer.nearest = m_parts->nearest_words(built);
        }
        answer.matcher = std::move(built.matcher);
        return answer;
    });
}

FacetCounts Searcher::count_facets(const Query& query) {
    return guarded([&] {
        const BuiltQuery built = m_parts->build(query);
        const auto counts_with = [&](const Filters& filters) { return m_parts->count_facets(built, filters); };
        FacetCounts counts = counts_with(query.filters);
        // A facet that is filtered on shows what its other values would give.
        for (const auto& [facet, values] : query.filters.facets) {
            Filters others = query.filters;
            others.facets.erase(facet);
            counts[facet] = counts_with(others)[facet];
        }
        if (query.filters.kind) {
            Filters others = query.filters;
            others.kind.reset();
            counts["soort"] = counts_with(others)["soort"];
        }
        return counts;
    });
}

std::vector<Reason> Searcher::explain(const Query& query, const content::DocumentId& id) {
    return guarded([&]() -> std::vector<Reason> {
        const BuiltQuery built = m_parts->build(query);
        const Xapian::docid document = m_parts->shelf.find(id);
        if (!built.has_words || document == 0) {
            return {};
        }
        const std::vector<Candidate> candidates = m_parts->rank(built, {}, least_candidates).candidates;
        const auto ranked = std::find_if(candidates.begin(), candidates.end(),
                                         [&](const Candidate& candidate) { return candidate.document == document; });
        return m_parts->reasons(built, ranked == candidates.end() ? Candidate{document} : *ranked);
    });
}

} // namespace wijzer::index
