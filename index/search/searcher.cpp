// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/searcher.h"

#include "index/query/spelling.h"
#include "index/schema/guarded.h"
#include "index/schema/max_query.h"
#include "index/schema/schema.h"
#include "index/search/document_cache.h"
#include "index/search/explain.h"
#include "index/search/joined_index.h"
#include "index/search/ranker.h"

#include <algorithm>
#include <iterator>

namespace wijzer::index {
namespace {

/// Hits whose whole text is searched for a snippet; further down the list their opening will do.
constexpr std::size_t most_searched = 12;
/// Hits that tell their reasons: what a list shows without scrolling.
constexpr std::size_t most_explained = 8;
/// Words offered when nothing is found.
constexpr std::size_t most_nearest = 5;
/// Situations offered above the hits, and how their scores must compare with that of the best hit: a worry is told in
/// several words, and a title or a name finds its document.
constexpr std::size_t most_situations = 3;
constexpr double least_share = 0.6;

/// Takes the situations out of a ranking, and keeps the best few apart.
Ranking take_situations(Ranking& ranking, DocumentCache& documents) {
    Ranking taken;
    const auto is_situation = [&](const Candidate& candidate) {
        return documents.read(candidate.document, DocumentCache::With::head).record.kind == content::Kind::situation;
    };
    std::copy_if(ranking.candidates.begin(), ranking.candidates.end(), std::back_inserter(taken.candidates),
                 is_situation);
    std::erase_if(ranking.candidates, is_situation);
    ranking.total -= std::min(ranking.total, taken.candidates.size());
    if (!ranking.candidates.empty()) {
        const double least = ranking.candidates.front().score * least_share;
        std::erase_if(taken.candidates, [&](const Candidate& candidate) { return candidate.score < least; });
    }
    return taken;
}
} // namespace

struct Searcher::Parts {
    Parts(content::Volumes volumes, const std::vector<OpenIndex>& indexes)
        : index(std::move(volumes), indexes), synonyms(index.synonyms()),
          analyser([this](const std::string& word) { return counts.has(word) || synonyms.has(word); }) {}

    BuiltQuery build(const Query& query) {
        BuiltQuery built = SearchQueryBuilder(database, counts, analyser, synonyms).build(query.text, query.last_word);
        if (built.query.empty()) {
            built.query = query.text.find_first_not_of(" \t\n") == std::string::npos ? Xapian::Query::MatchAll
                                                                                     : Xapian::Query::MatchNothing;
            built.has_words = false;
        }
        built.query = real_documents(built.query);
        if (built.has_words && !query.filters.kind && built.words.size() < fewest_words_of_worry) {
            const std::string situations =
                std::string(prefix::kind) + std::string(content::kind_name(content::Kind::situation));
            built.query = Xapian::Query(Xapian::Query::OP_AND_NOT, built.query, Xapian::Query(situations));
        }
        return built;
    }

    /// The first `limit` of a ranking that satisfy `wanted`, as hits.
    template<typename Wanted>
    std::vector<Hit> hits(const BuiltQuery& built, const Ranking& ranking, std::size_t limit, const Filters& filters,
                          Wanted wanted) {
        SnippetMaker snippets(built.matcher, documents.vocabulary());
        const TokenizedText nothing;
        std::vector<Hit> result;
        for (const Candidate& candidate : ranking.candidates) {
            if (result.size() == limit) {
                break;
            }
            const bool searched = result.size() < most_searched;
            const CachedDocument& read =
                documents.read(candidate.document, searched ? DocumentCache::With::texts : DocumentCache::With::head);
            const FilterMismatch mismatch = mismatch_of(read.record, filters);
            if (wanted(mismatch)) {
                result.push_back({read.record,
                                  candidate.score,
                                  mismatch,
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

    std::vector<RelaxedFilter> loosen(const Query& query, const BuiltQuery& built) {
        std::vector<RelaxedFilter> result;
        const auto without = [&](const std::string& name, const auto& change) {
            Filters filters = query.filters;
            change(filters);
            if (const std::size_t found = ranker.rank(built, filters, 1).total; found > 0) {
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
                continue; // the guide has this word
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

    std::vector<Reason> reasons(const BuiltQuery& built, const Candidate& candidate) {
        std::vector<Reason> result = word_reasons(database, analyser, built, candidate.document, documents);
        if (candidate.linked_from != 0) {
            const CachedDocument& other = documents.read(candidate.linked_from, DocumentCache::With::head);
            result.push_back({{}, other.record.title, MatchKind::linked});
        }
        return result;
    }

    JoinedIndex index;
    const Xapian::Database& database = index.joined();
    DocumentCache documents{index};
    TermFrequencies counts{database};
    Ranker ranker{database, documents, index.index_count()};
    Synonyms synonyms;
    Analyser analyser;
};

Searcher::Searcher(content::Volumes volumes, const std::vector<OpenIndex>& indexes)
    : m_parts(std::make_unique<Parts>(std::move(volumes), indexes)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

std::size_t Searcher::document_count() const {
    return m_parts->index.document_count();
}

Answer Searcher::search(const Query& query) {
    return guarded([&] {
        m_parts->documents.forget_oldest();
        Answer answer;
        const Filters& filters = query.filters;
        BuiltQuery built = m_parts->build(query);
        auto [fitting, nearly] = m_parts->ranker.rank_with_near(built, filters, query.limit);
        if (built.has_words && !filters.kind) {
            const Ranking situations = take_situations(fitting, m_parts->documents);
            if (built.words.size() >= fewest_words_of_worry) {
                answer.situations = m_parts->hits(built, situations, most_situations, filters,
                                                  [](const FilterMismatch&) { return true; });
            }
        }
        answer.hits = m_parts->hits(built, fitting, query.limit, filters, [](const FilterMismatch&) { return true; });
        answer.total = fitting.total;
        std::vector<Hit> near =
            m_parts->hits(built, nearly, query.limit - answer.hits.size(), filters,
                          [&](const FilterMismatch& mismatch) { return is_near(mismatch, filters); });
        std::move(near.begin(), near.end(), std::back_inserter(answer.hits));
        answer.suggestion = built.corrected;
        if (answer.hits.empty()) {
            answer.relaxed_filters = m_parts->loosen(query, built);
            answer.nearest = m_parts->nearest_words(built);
        }
        answer.matcher = std::move(built.matcher);
        return answer;
    });
}

FacetCounts Searcher::count_facets(const Query& query) {
    return guarded([&] {
        const BuiltQuery built = m_parts->build(query);
        const auto counts_with = [&](const Filters& filters) { return m_parts->ranker.count_facets(built, filters); };
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
        const Xapian::docid document = m_parts->index.find(id);
        if (!built.has_words || document == 0) {
            return {};
        }
        const std::vector<Candidate> candidates = m_parts->ranker.rank(built, {}, 1).candidates;
        const auto ranked = std::find_if(candidates.begin(), candidates.end(),
                                         [&](const Candidate& candidate) { return candidate.document == document; });
        return m_parts->reasons(built, ranked == candidates.end() ? Candidate{document} : *ranked);
    });
}

} // namespace wijzer::index
