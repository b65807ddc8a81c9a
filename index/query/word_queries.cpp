// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/word_queries.h"

#include "index/schema/max_query.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wijzer::index {
namespace {

// The weight of each way of matching, relative to the word itself. The order follows from the design; the values were
// tuned on the two sets of judged questions.
constexpr double exact_factor = 1.0;
constexpr double stem_factor = 0.9;
constexpr double beginning_factor = 0.8;      // when the beginning is also a word of the index
constexpr double only_beginning_factor = 1.0; // when it is not, so that more letters must follow
constexpr double part_factor = 0.85;
constexpr double parts_factor = 0.7; // all parts of a compound, apart from each other
constexpr std::array<double, field_count> field_factors{1.0, 1.6, 0.7, 0.8}; // document, key fields, title, asked
constexpr double idf_power = 1.0;

constexpr Xapian::termcount most_expansions = 48; // words that a beginning expands to
/// A word that more documents have than this is searched in a narrower field only, provided that at least
/// `enough_documents` have it there. This bounds the cost of a key press in a large guide, where so common a word says
/// little about a whole text.
constexpr Xapian::doccount most_documents = 500;
constexpr Xapian::doccount enough_documents = 50;
constexpr int most_counted = 200; // words with one beginning

constexpr std::size_t short_beginning = 2; // bytes; begins too many words to look for the commonest

using Queries = std::vector<Xapian::Query>;

Xapian::Query combine(Xapian::Query::op how, const Queries& queries) {
    return {how, queries.begin(), queries.end()};
}

Xapian::Query scaled(double factor, const Xapian::Query& query) {
    return query.empty() ? query : Xapian::Query(factor, query);
}

/// The term for a facet's value or a kind: "vorm:online", "soort:interventie".
std::string facet_term(const std::string& facet) {
    const bool is_kind = facet.starts_with("soort:");
    const std::string name =
        is_kind ? std::string(prefix::kind) + facet.substr(facet.find(':') + 1) : std::string(prefix::facet) + facet;
    return name.substr(0, maximum_word);
}

std::string prefixed(TermKind kind, Field field, const std::string& word) {
    return std::string(term_prefix(kind, field)) + word;
}

} // namespace

void WordQueries::remember(const std::string& term, Reason reason) {
    const auto [entry, is_new] = m_reasons.try_emplace(term, reason);
    if (!is_new && reason.match < entry->second.match) {
        entry->second = std::move(reason);
    }
}

Xapian::doccount WordQueries::with_stem(const std::string& stem, Field field) {
    return m_frequencies.of(prefixed(TermKind::stem, field, stem)) +
           m_frequencies.of(prefixed(TermKind::itself, field, stem));
}

double WordQueries::idf(const std::string& word) {
    const auto count = static_cast<double>(m_database.get_doccount());
    const WordForms& forms = m_analyser.forms(word);
    Xapian::doccount found = std::max(m_frequencies.of(word), with_stem(forms.stem, Field::document));
    if (found == 0) {
        for (const std::string& part : forms.parts) {
            const Xapian::doccount with_part = with_stem(part, Field::document);
            found = found == 0 ? with_part : std::min(found, with_part);
        }
    }
    // An unknown word (a beginning, a typo) counts as a fairly rare one.
    const double known = found > 0 ? static_cast<double>(found) : std::max(1.0, count / 20);
    return std::pow(std::log(1 + (count + 1) / (known + 0.5)), idf_power);
}

bool WordQueries::occurs(const std::string& word) {
    const std::string& stem = m_analyser.forms(word).stem;
    return m_frequencies.has(word) || with_stem(stem, Field::document) > 0 ||
           m_frequencies.has(prefixed(TermKind::part, Field::document, stem));
}

bool WordQueries::is_known(const std::string& word) {
    return occurs(word) || !m_analyser.forms(word).parts.empty();
}

bool WordQueries::begins_something(const std::string& word) const {
    return m_database.allterms_begin(word) != m_database.allterms_end(word);
}

Xapian::Query WordQueries::term(TermKind kind, Field field, const std::string& word, const QueryTerm& query_term,
                                MatchKind match) {
    std::string name = prefixed(kind, field, word);
    if (!m_frequencies.has(name)) {
        return {};
    }
    // Remembered for the whole document, since a word in a narrower field is posted there too.
    remember(prefixed(kind, Field::document, word),
             {query_term.asked, query_term.match == MatchKind::itself ? word : query_term.word,
              std::max(match, query_term.match)});
    return Xapian::Query(name);
}

Queries WordQueries::stem_queries_in(const std::string& stem, Field field, const QueryTerm& query_term,
                                     MatchKind match) {
    Queries queries{term(TermKind::stem, field, stem, query_term, match)};
    if (m_analyser.forms(stem).stem == stem) {
        queries.push_back(term(TermKind::itself, field, stem, query_term, match));
    }
    return queries;
}

Xapian::Query WordQueries::parts_in(const QueryTerm& query_term, Field field) {
    const std::vector<std::string>& stems = m_analyser.forms(query_term.word).parts;
    Queries parts;
    double total = 0;
    for (const std::string& stem : stems) {
        total += idf(stem);
    }
    for (const std::string& stem : stems) {
        Queries either = stem_queries_in(stem, field, query_term, MatchKind::part);
        either.push_back(term(TermKind::part, field, stem, query_term, MatchKind::part));
        parts.push_back(scaled(parts_factor * idf(stem) / total, max_query(std::move(either))));
    }
    std::erase_if(parts, [](const Xapian::Query& part) { return part.empty(); });
    return combine(Xapian::Query::OP_OR, parts);
}

Xapian::Query WordQueries::term_kinds_in(const QueryTerm& query_term, Field field) {
    const std::string& word = query_term.word;
    const std::string& stem = m_analyser.forms(word).stem;
    Queries queries{scaled(part_factor, term(TermKind::part, field, stem, query_term, MatchKind::part))};
    for (const Xapian::Query& query : stem_queries_in(stem, field, query_term, MatchKind::stem)) {
        queries.push_back(scaled(stem_factor, query));
    }
    if (query_term.match != MatchKind::synonym) { // the exact form of a synonym was not typed
        queries.push_back(scaled(exact_factor, term(TermKind::itself, field, word, query_term, MatchKind::itself)));
    }
    if (query_term.is_prefix == IsPrefix::yes) {
        const int limit = word.size() > short_beginning ? Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT
                                                        : Xapian::Query::WILDCARD_LIMIT_FIRST;
        const double factor = m_frequencies.has(word) ? beginning_factor : only_beginning_factor;
        queries.push_back(
            scaled(factor, Xapian::Query(Xapian::Query::OP_WILDCARD, prefixed(TermKind::itself, field, word),
                                         most_expansions, limit, Xapian::Query::OP_SYNONYM)));
    }
    if (!m_analyser.forms(word).parts.empty() &&
        !narrower_field_suffices(&WordQueries::documents_with_parts, query_term, field)) {
        queries.push_back(parts_in(query_term, field));
    }
    return max_query(queries);
}

/// An estimate of the documents with the word in any form. A beginning also counts the words that it may become.
Xapian::doccount WordQueries::documents_with(const QueryTerm& query_term, Field field) {
    const std::string& stem = m_analyser.forms(query_term.word).stem;
    Xapian::doccount found =
        std::max({m_frequencies.of(prefixed(TermKind::itself, field, query_term.word)), with_stem(stem, field),
                  m_frequencies.of(prefixed(TermKind::part, field, stem))});
    if (query_term.is_prefix == IsPrefix::yes && m_database.get_doccount() > most_documents) {
        Xapian::doccount grown = 0;
        int counted = 0;
        const std::string beginning = prefixed(TermKind::itself, field, query_term.word);
        for (auto term = m_database.allterms_begin(beginning);
             term != m_database.allterms_end(beginning) && counted < most_counted && grown <= most_documents;
             ++term, ++counted) {
            grown += term.get_termfreq();
        }
        found = std::max(found, grown);
    }
    return found;
}

Xapian::doccount WordQueries::documents_with_parts(const QueryTerm& query_term, Field field) {
    Xapian::doccount found = 0;
    for (const std::string& stem : m_analyser.forms(query_term.word).parts) {
        found += with_stem(stem, field) + m_frequencies.of(prefixed(TermKind::part, field, stem));
    }
    return found;
}

bool WordQueries::narrower_field_suffices(Counting counting, const QueryTerm& query_term, Field field) {
    if (field == Field::title || (this->*counting)(query_term, field) <= most_documents) {
        return false;
    }
    const Field narrower = field == Field::document ? Field::key : Field::title;
    return field == Field::asked || (this->*counting)(query_term, narrower) >= enough_documents;
}

Xapian::Query WordQueries::make(const QueryTerm& query_term, double factor) {
    if (query_term.is_prefix == IsPrefix::yes) {
        m_matcher.add_beginning(query_term.word);
    }
    m_matcher.add_word(query_term.word);
    Queries fields;
    for (const Field field : {Field::document, Field::key, Field::title, Field::asked}) {
        if (query_term.match == MatchKind::synonym && (field == Field::title || field == Field::asked)) {
            continue; // titles and `gezocht_als` have words of their own: a synonym there costs more than it finds
        }
        if (narrower_field_suffices(&WordQueries::documents_with, query_term, field)) {
            continue;
        }
        fields.push_back(scaled(field_factors[static_cast<std::size_t>(field)], term_kinds_in(query_term, field)));
        if (fields.back().empty()) {
            fields.pop_back();
            if (field == Field::document) {
                break; // a word that is nowhere in the document is in no narrower field
            }
        }
    }
    return scaled(factor * idf(query_term.word), combine(Xapian::Query::OP_OR, fields));
}

bool WordQueries::is_costly_facet(const std::string& facet) {
    return m_frequencies.of(facet_term(facet)) > most_documents;
}

bool WordQueries::is_large() const {
    return m_database.get_doccount() > most_documents;
}

Xapian::Query WordQueries::facet(const std::string& facet, const std::string& asked, double weight) {
    const std::string name = facet_term(facet);
    remember(name, {asked, facet, MatchKind::facet});
    return scaled(weight, Xapian::Query(name));
}

} // namespace wijzer::index
