// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/search_query.h"

#include "index/query/brief.h"
#include "index/query/filter_query.h"
#include "index/query/spelling.h"
#include "index/schema/max_query.h"
#include "index/text/stop_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wijzer::index {
namespace {

constexpr double synonym_factor = 0.75;
constexpr double most_of_asked = 2.5; // a synonym weighs at most this many times the word that was asked
constexpr double facet_factor = 2;
constexpr double typo_factor = 1;
constexpr double weak_factor = 0.5;
constexpr double joined_factor = 1; // of the sum of its two words

// Bonuses on top of the weights of the words.
constexpr double whole_title_bonus = 30;
constexpr double title_beginning_bonus = 14;
constexpr double code_bonus = 200;
constexpr double near_bonus = 0.7; // of the weight of two words that stand near each other
constexpr double brief_bonus = 8;
constexpr double intervention_bonus = 0.5; // only breaks ties

constexpr double near_words = 3;                    // significant words; in a longer question each pair counts for less
constexpr std::size_t near_reach = 2;               // pairs are at most this many significant words apart
constexpr std::size_t most_words = 24;              // words of a question; more (a pasted page) only take time
constexpr int most_corrections = 6;                 // words of a question; more unknown words are no typing errors
constexpr Xapian::termcount most_titles = 48;       // titles that begin alike
constexpr std::size_t shortest_title_beginning = 3; // bytes
constexpr std::size_t shortest_joined = 3;          // bytes of each word of a compound written apart
constexpr std::string_view linkers[] = {"", "s", "en", "e", "n"};

using Queries = std::vector<Xapian::Query>;

Xapian::Query scaled(double factor, const Xapian::Query& query) {
    return {factor, query};
}

Xapian::Query combine(Xapian::Query::op how, const Queries& queries) {
    return {how, queries.begin(), queries.end()};
}

/// How much a word says by itself, however rare it is in the guide.
double weight_of(const std::string& word) {
    return is_weak_word(word) ? weak_factor : 1;
}

/// "i17" and "I 17" as "i 17", the way codes are indexed.
std::string as_code(std::string text) {
    if (text.size() >= 2 && (text[0] == 'i' || text[0] == 'p') && text[1] >= '0' && text[1] <= '9') {
        text.insert(1, " ");
    }
    return text;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

void SearchQueryBuilder::correct(Asked& asked) const {
    const Corrections corrections = find_corrections(m_database, asked.typed);
    const bool begins = asked.is_prefix == WordQueries::IsPrefix::yes && corrections.beginning_is_better;
    if (const std::string& nearest = begins ? corrections.beginning : corrections.whole; !nearest.empty()) {
        asked.known = nearest;
    }
}

bool SearchQueryBuilder::may_correct() {
    return m_corrections++ < most_corrections;
}

SearchQueryBuilder::Asked SearchQueryBuilder::asked_word(const std::string& typed, WordQueries::IsPrefix is_prefix) {
    Asked asked{typed, typed, true, is_prefix};
    const bool begins_a_word = is_prefix == WordQueries::IsPrefix::yes;
    if (!(begins_a_word && m_words.begins_something(typed)) && !m_words.is_known(typed) && !m_synonyms.has(typed) &&
        may_correct()) {
        correct(asked);
    }
    return asked;
}

std::vector<SearchQueryBuilder::Asked> SearchQueryBuilder::asked_words(const std::vector<Word>& words,
                                                                       LastWord last_word) {
    std::vector<Asked> result;
    bool any = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool begins_a_word = last_word == LastWord::prefix && at + 1 == words.size();
        const bool stops = is_stop_word(words[at].folded) && !(begins_a_word && words.size() == 1);
        if (stops && !begins_a_word) {
            result.push_back({words[at].folded, words[at].folded, false, WordQueries::IsPrefix::no});
            continue;
        }
        any = true;
        const std::string& word = words[at].folded;
        const std::vector<std::string> parts = m_words.parts_of(word);
        const bool apart = !parts.empty() && !m_words.occurs(word) && !m_synonyms.has(word) &&
                           !(begins_a_word && m_words.begins_something(word));
        if (!apart) {
            result.push_back(asked_word(word, begins_a_word ? WordQueries::IsPrefix::yes : WordQueries::IsPrefix::no));
        }
        for (const std::string& part : apart ? parts : std::vector<std::string>{}) { // no document has the compound
            result.push_back(asked_word(part, WordQueries::IsPrefix::no));
        }
    }
    for (Asked& asked : result) { // stop words count when there is nothing else
        asked.is_significant = asked.is_significant || !any;
    }
    return result;
}

Xapian::Query SearchQueryBuilder::query_for(const Asked& asked) {
    const double factor = weight_of(asked.known);
    if (asked.known == asked.typed) {
        return m_words.make({asked.typed, asked.typed, MatchKind::itself, asked.is_prefix}, factor);
    }
    return m_words.make({asked.known, asked.typed, MatchKind::typo, WordQueries::IsPrefix::no}, factor * typo_factor);
}

/// An empty query when too many documents have the facet value. It then goes to m_common, where it raises the score of
/// documents that are found, but finds none by itself.
Xapian::Query SearchQueryBuilder::facet_query(const std::string& facet, const std::string& asked, double weight) {
    const std::optional<Xapian::Query> wish = range_query_for(facet);
    const bool is_common = wish ? m_words.is_large() : m_words.is_costly_facet(facet);
    Xapian::Query query = wish ? scaled(weight, *wish) : m_words.facet(facet, asked, weight);
    if (is_common) {
        m_common.push_back(std::move(query));
        return {};
    }
    return query;
}

Xapian::Query SearchQueryBuilder::meaning_query(const Synonyms::Meaning& meaning, const std::string& asked,
                                                double weight) {
    if (!meaning.facet.empty()) {
        return facet_query(meaning.facet, asked, facet_factor * weight);
    }
    Queries words;
    for (const std::string& word : meaning.words) {
        if (!m_words.occurs(word)) {
            return {}; // no document has the phrase
        }
        const double most = std::min(1.0, most_of_asked * weight / m_words.idf(word));
        words.push_back(m_words.make({word, asked, MatchKind::synonym, WordQueries::IsPrefix::no},
                                     synonym_factor * most / static_cast<double>(meaning.words.size())));
    }
    return combine(Xapian::Query::OP_AND, words); // all words of the phrase, and together they weigh as one
}

std::vector<SearchQueryBuilder::Alternative>
SearchQueryBuilder::synonym_alternatives(const std::vector<Asked>& significant) {
    std::vector<std::string> known;
    for (const Asked& asked : significant) {
        known.push_back(asked.known);
    }
    std::vector<Alternative> result;
    for (const Synonyms::Found& found : m_synonyms.find(known)) {
        std::vector<std::string> asked;
        double weight = 0;
        for (std::size_t at = found.first; at < found.first + found.count; ++at) {
            asked.push_back(significant[at].typed);
            weight += m_words.idf(known[at]) * (found.count > 1 ? 1 : weight_of(known[at]));
        }
        Queries meanings;
        for (const Synonyms::Meaning& meaning : found.meanings) {
            if (Xapian::Query query = meaning_query(meaning, joined(asked), weight); !query.empty()) {
                meanings.push_back(std::move(query));
            }
        }
        if (!meanings.empty()) {
            result.push_back({found.first, found.count, max_query(meanings)});
        }
    }
    return result;
}

Xapian::Query SearchQueryBuilder::joined_query(const Asked& one, const Asked& other) {
    if (one.typed.size() < shortest_joined || other.typed.size() < shortest_joined ||
        (!one.is_significant && !other.is_significant)) {
        return {};
    }
    Queries found;
    for (const std::string_view linker : linkers) {
        const std::string word = one.typed + std::string(linker) + other.typed;
        const bool begins = other.is_prefix == WordQueries::IsPrefix::yes && m_words.begins_something(word);
        if (word.size() > maximum_word || !(begins || m_words.occurs(word) || m_synonyms.has(word))) {
            continue;
        }
        const std::string asked = one.typed + ' ' + other.typed;
        const double weight =
            (one.is_significant ? m_words.idf(one.known) : 0) + (other.is_significant ? m_words.idf(other.known) : 0);
        found.push_back(
            m_words.make({word, asked, MatchKind::joined, begins ? other.is_prefix : WordQueries::IsPrefix::no},
                         joined_factor * std::max(1.0, weight / m_words.idf(word))));
        for (const Synonyms::Found& synonym : m_synonyms.find({word})) {
            for (const Synonyms::Meaning& meaning : synonym.meanings) {
                found.push_back(meaning_query(meaning, asked, weight));
            }
        }
    }
    return max_query(found);
}

std::vector<SearchQueryBuilder::Alternative> SearchQueryBuilder::joined_alternatives(const std::vector<Asked>& words) {
    std::vector<Alternative> result;
    std::size_t significant = 0;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const std::size_t count = (words[at].is_significant ? 1U : 0U) + (words[at + 1].is_significant ? 1U : 0U);
        if (Xapian::Query query = joined_query(words[at], words[at + 1]); !query.empty()) {
            result.push_back({significant, count, std::move(query)});
        }
        significant += words[at].is_significant ? 1U : 0U;
    }
    return result;
}

Xapian::Query SearchQueryBuilder::title_or_code(const std::string& text) {
    const std::string code = std::string(prefix::code) + as_code(text);
    m_built.reasons.try_emplace(code, Reason{text, text, MatchKind::itself});
    Queries queries{scaled(whole_title_bonus, Xapian::Query(std::string(prefix::title) + text)),
                    scaled(code_bonus, Xapian::Query(code))};
    if (text.size() >= shortest_title_beginning) {
        queries.push_back(
            scaled(title_beginning_bonus,
                   Xapian::Query(Xapian::Query::OP_WILDCARD, std::string(prefix::title) + text, most_titles,
                                 Xapian::Query::WILDCARD_LIMIT_FIRST, Xapian::Query::OP_SYNONYM)));
    }
    return max_query(queries);
}

void SearchQueryBuilder::find_near_pairs(const std::vector<Asked>& significant) {
    const double bonus = near_bonus * std::min(1.0, near_words / static_cast<double>(significant.size()));
    for (std::size_t at = 0; at < significant.size(); ++at) {
        for (std::size_t to = at + 1; to <= at + near_reach && to < significant.size(); ++to) {
            const std::string& one = significant[at].known;
            const std::string& other = significant[to].known;
            const double weight = m_words.idf(one) * weight_of(one) + m_words.idf(other) * weight_of(other);
            if (m_frequencies.has(one) && m_frequencies.has(other)) {
                m_built.near_pairs.push_back({one, other, bonus * weight});
            }
        }
    }
}

Xapian::Query SearchQueryBuilder::bonuses(const std::vector<Word>& words) {
    Queries queries{scaled(
        intervention_bonus,
        Xapian::Query(std::string(prefix::kind) + std::string(content::kind_name(content::Kind::intervention))))};
    const Brief brief = find_brief(words);
    if (brief.minutes) {
        queries.push_back(scaled(brief_bonus, fits_minutes(*brief.minutes)));
    }
    if (brief.people) {
        queries.push_back(scaled(brief_bonus, fits_people(*brief.people)));
    }
    queries.insert(queries.end(), m_common.begin(), m_common.end());
    return combine(Xapian::Query::OP_OR, queries);
}

BuiltQuery SearchQueryBuilder::build(const std::string& text, LastWord last_word) {
    std::vector<Word> words = split_words(text);
    if (words.size() > most_words) {
        words.resize(most_words);
        last_word = LastWord::whole;
    }
    if (words.empty()) {
        return {};
    }
    const std::vector<Asked> asked = asked_words(words, last_word);
    std::vector<Asked> significant;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(significant),
                 [](const Asked& word) { return word.is_significant; });
    Queries queries;
    for (const Asked& word : significant) {
        queries.push_back(query_for(word));
    }
    find_near_pairs(significant);
    std::vector<Alternative> alternatives = synonym_alternatives(significant);
    for (Alternative& alternative : joined_alternatives(asked)) {
        alternatives.push_back(std::move(alternative));
    }
    // Alternatives for one word come first, so that one for several words competes with the best query for each of
    // them.
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const Alternative& one, const Alternative& other) { return one.count < other.count; });
    std::vector<std::size_t> owner(significant.size()); // the place in `queries` of the query that each word belongs to
    for (std::size_t at = 0; at < owner.size(); ++at) {
        owner[at] = at;
    }
    for (const Alternative& alternative : alternatives) {
        const std::size_t first = owner[alternative.first];
        Queries together;
        for (std::size_t at = alternative.first; at < alternative.first + alternative.count; ++at) {
            if (owner[at] != first || at == alternative.first) {
                Xapian::Query& query = queries[owner[at]];
                if (!query.empty()) {
                    together.push_back(query);
                }
                query = Xapian::Query();
            }
        }
        queries[first] = max_query({combine(Xapian::Query::OP_OR, together), alternative.query});
        const std::size_t last_owner = owner[alternative.first + alternative.count - 1];
        for (std::size_t& each : owner) {
            if (each > first && each <= last_owner) {
                each = first;
            }
        }
    }
    std::vector<std::string> all;
    bool changed = false;
    for (const Asked& word : asked) {
        if (word.is_prefix == WordQueries::IsPrefix::yes) {
            m_built.prefix = word.known;
        }
        all.push_back(word.known);
        m_built.words.push_back(word.typed);
        changed = changed || word.known != word.typed;
    }
    m_built.corrected = changed ? joined(all) : std::string{};
    if (std::all_of(queries.begin(), queries.end(), [](const Xapian::Query& query) { return query.empty(); })) {
        queries = std::exchange(m_common, {}); // the question asks for nothing else
    }
    queries.push_back(title_or_code(joined(all).substr(0, maximum_word)));
    m_built.query = Xapian::Query(Xapian::Query::OP_AND_MAYBE, combine(Xapian::Query::OP_OR, queries), bonuses(words));
    return std::move(m_built);
}

} // namespace wijzer::index
