// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/searcher.h"

#include "index/schema.h"
#include "index/search_query.h"
#include "index/store.h"
#include "index/weight.h"

#include <algorithm>

namespace wijzer::index {
namespace {

/// Below this share of the best score a hit shares so little with the question that it only makes the list longer.
constexpr double weakest_share = 0.16;
/// How far beyond the wishes an intervention may lie and still be worth a line: twice the time, half or twice the group.
constexpr int near_factor = 2;

/// Collects the values of all matching documents' facets.
class FacetSpy : public Xapian::MatchSpy {
  public:
    void operator()(const Xapian::Document& document, double) override { add(document.get_value(slot::facets)); }
    const FacetCounts& counts() const { return m_counts; }

  private:
    void add(std::string_view packed) {
        while (!packed.empty()) {
            const auto end = std::min(packed.find('\n'), packed.size());
            const std::string_view entry = packed.substr(0, end);
            const auto colon = std::min(entry.find(':'), entry.size() - 1);
            ++m_counts[std::string(entry.substr(0, colon))][std::string(entry.substr(colon + 1))];
            packed.remove_prefix(std::min(end + 1, packed.size()));
        }
    }
    FacetCounts m_counts;
};

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

template<typename Function> auto guarded(Function function) {
    try {
        return function();
    } catch (const Xapian::DatabaseError& error) {
        throw IndexDamaged(error.get_description());
    }
}

} // namespace

struct Searcher::Parts {
    Parts(Xapian::Database opened, const content::Manifest& manifest, std::shared_ptr<void> used)
        : in_use(std::move(used)), database(std::move(opened)), analyser([this](const std::string& word) { return database.term_exists(word); }),
          synonyms(manifest.synonyms, analyser) {}

    Xapian::Query query_for(const Query& query, const Filters& filters, WordMatcher& matcher) {
        Xapian::Query words = SearchQueryBuilder(database, analyser, synonyms).build(query.text, query.last_word, matcher);
        const bool has_words = !words.empty();
        if (!has_words) {
            words = query.text.find_first_not_of(" \t\n") == std::string::npos ? Xapian::Query::MatchAll : Xapian::Query::MatchNothing;
        }
        const Xapian::Query filter = SearchQueryBuilder::filter(filters);
        if (filter.empty()) {
            return words;
        }
        return has_words ? Xapian::Query(Xapian::Query::OP_FILTER, words, filter)
                         : Xapian::Query(Xapian::Query::OP_AND, words, Xapian::Query(0.0, filter));
    }

    Xapian::MSet match(const Xapian::Query& query, std::size_t limit, double weakest, Xapian::MatchSpy* spy = nullptr) {
        Xapian::Enquire enquire(database);
        enquire.set_query(query);
        enquire.set_weighting_scheme(SaturatedWeight());
        enquire.set_cutoff(0, weakest);
        if (spy) {
            enquire.add_matchspy(spy);
        }
        return enquire.get_mset(0, static_cast<Xapian::doccount>(limit), spy ? database.get_doccount() : 0);
    }

    std::size_t count(const Query& query, const Filters& filters) {
        WordMatcher ignored;
        return match(query_for(query, filters, ignored), 1, 0).get_matches_estimated();
    }

    /// Hits of a question, weak ones cut off, as far as they satisfy `wanted`.
    template<typename Wanted> std::vector<Hit> hits(const Xapian::MSet& matches, const Filters& filters, Wanted wanted) {
        std::vector<Hit> result;
        for (Xapian::MSetIterator match = matches.begin(); match != matches.end(); ++match) {
            if (match.get_weight() < weakest_share * matches.get_max_attained()) {
                break;
            }
            auto record = parse_record(match.get_document().get_data());
            if (!record) {
                throw IndexDamaged("a document in the search index cannot be read");
            }
            const Misfit misfit = misfit_of(*record, filters);
            if (wanted(misfit)) {
                result.push_back({std::move(*record), match.get_weight(), misfit, {}});
            }
        }
        return result;
    }

    std::vector<Loosened> loosen(const Query& query) {
        std::vector<Loosened> result;
        const auto without = [&](const std::string& name, const auto& change) {
            Filters filters = query.filters;
            change(filters);
            if (const std::size_t found = count(query, filters); found > 0) {
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

    std::shared_ptr<void> in_use; ///< first: released after the database is closed
    Xapian::Database database;
    Analyser analyser;
    Synonyms synonyms;
};

Searcher::Searcher(Xapian::Database database, const content::Manifest& manifest, std::shared_ptr<void> in_use)
    : m_parts(std::make_unique<Parts>(std::move(database), manifest, std::move(in_use))) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

std::size_t Searcher::document_count() const {
    return m_parts->database.get_doccount();
}

Answer Searcher::search(const Query& query) {
    return guarded([&] {
        Answer answer;
        const Filters& filters = query.filters;
        const Xapian::MSet matches = m_parts->match(m_parts->query_for(query, filters, answer.matcher), query.limit, 0);
        answer.hits = m_parts->hits(matches, filters, [](const Misfit&) { return true; });
        answer.total = answer.hits.size() < matches.size() ? answer.hits.size() : matches.get_matches_estimated();

        if ((filters.minutes || filters.people) && answer.hits.size() < query.limit) {
            WordMatcher ignored;
            const Xapian::MSet wider = m_parts->match(m_parts->query_for(query, widened(filters), ignored), query.limit, 0);
            std::vector<Hit> near = m_parts->hits(wider, filters, [&](const Misfit& misfit) { return is_near(misfit, filters); });
            near.resize(std::min(near.size(), query.limit - answer.hits.size()));
            std::move(near.begin(), near.end(), std::back_inserter(answer.hits));
        }
        for (Hit& hit : answer.hits) {
            hit.snippet = make_snippet(hit.record, answer.matcher);
        }
        if (answer.hits.empty()) {
            answer.suggestion = SearchQueryBuilder(m_parts->database, m_parts->analyser, m_parts->synonyms).corrected(query.text);
            answer.loosened = m_parts->loosen(query);
        }
        return answer;
    });
}

FacetCounts Searcher::count_facets(const Query& query) {
    return guarded([&] {
        const auto counts_with = [&](const Filters& filters) {
            WordMatcher ignored;
            const Xapian::Query asked = m_parts->query_for(query, filters, ignored);
            const double best = m_parts->match(asked, 1, 0).get_max_attained();
            FacetSpy spy;
            m_parts->match(asked, 1, weakest_share * best, &spy);
            return spy.counts();
        };
        FacetCounts counts = counts_with(query.filters);
        // A facet that is filtered on shows what its other values would give.
        for (const auto& [facet, values] : query.filters.facets) {
            Filters others = query.filters;
            others.facets.erase(facet);
            counts[facet] = counts_with(others)[facet];
        }
        for (const content::Kind kind : {content::Kind::intervention, content::Kind::story}) {
            Filters only = query.filters;
            only.kind = kind;
            counts["soort"][std::string(content::kind_name(kind))] = m_parts->count(query, only);
        }
        return counts;
    });
}

std::vector<std::string> Searcher::explain(const Query& query, const content::DocumentId& id) {
    return guarded([&] {
        WordMatcher ignored;
        const Xapian::Query asked = m_parts->query_for(query, {}, ignored);
        std::vector<std::string> asked_words;
        for (const Word& word : split_words(query.text)) {
            asked_words.push_back(word.folded);
        }
        const Xapian::Query one(Xapian::Query::OP_FILTER, asked,
                                Xapian::Query((std::string(prefix::id) + id.name).substr(0, maximum_word)));
        Xapian::Enquire enquire(m_parts->database);
        enquire.set_query(one);
        enquire.set_weighting_scheme(SaturatedWeight());
        const Xapian::MSet matches = enquire.get_mset(0, 1);
        std::vector<std::string> reasons;
        if (matches.empty()) {
            return reasons;
        }
        for (auto term = enquire.get_matching_terms_begin(matches.begin()); term != enquire.get_matching_terms_end(matches.begin()); ++term) {
            const std::string name = *term;
            const auto word_start = name.find_first_not_of("ZCKSXTUFQ");
            const std::string word = word_start == std::string::npos ? std::string{} : name.substr(word_start);
            if (word.empty() || name.front() == 'X' || name.front() == 'Q') {
                continue;
            }
            const bool literal = std::find(asked_words.begin(), asked_words.end(), word) != asked_words.end();
            std::string reason = literal ? word : "via " + word;
            if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) {
                reasons.push_back(std::move(reason));
            }
        }
        return reasons;
    });
}

} // namespace wijzer::index
