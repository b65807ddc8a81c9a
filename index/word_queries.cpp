// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/word_queries.h"

#include "index/best_of.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wijzer::index {
namespace {

// How much each way of matching counts against the word itself. The order is the design's; the distances were set on
// both judged sets.
constexpr double exact_factor = 1.0;
constexpr double stem_factor = 0.9;
constexpr double beginning_factor = 0.8;      // of a word that stands there whole as well
constexpr double only_beginning_factor = 1.0; // of one that does not, so that it must go on
constexpr double part_factor = 0.85;
constexpr double parts_factor = 0.7;                                         // all parts of a compound, each elsewhere
constexpr std::array<double, width_count> width_factors{1.0, 1.6, 0.7, 0.8}; // document, key fields, title, asked
constexpr double idf_power = 1.0;

constexpr Xapian::termcount most_expansions = 48; // of a beginning
/// A word that more documents have than this is asked for in a narrower width alone, provided that enough have it
/// there: bounds what a key press costs in a big guide, where a word that common says little about a whole text.
constexpr Xapian::doccount most_documents = 500;
constexpr Xapian::doccount enough_documents = 50;
constexpr int most_counted = 200; // words that a beginning may become

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

std::string prefixed(Form form, Width width, const std::string& word) {
    return std::string(term_prefix(form, width)) + word;
}

} // namespace

void WordQueries::remember(const std::string& term, Reason reason) {
    const auto [entry, is_new] = m_reasons.try_emplace(term, reason);
    if (!is_new && reason.way < entry->second.way) {
        entry->second = std::move(reason);
    }
}

Xapian::doccount WordQueries::with_stem(const std::string& stem, Width width) {
    return m_counts.of(prefixed(Form::stem, width, stem)) + m_counts.of(prefixed(Form::itself, width, stem));
}

double WordQueries::rarity(const std::string& word) {
    const auto count = static_cast<double>(m_database.get_doccount());
    const WordForms& forms = m_analyser.forms(word);
    Xapian::doccount found = std::max(m_counts.of(word), with_stem(forms.stem, Width::document));
    if (found == 0) {
        for (const std::string& part : forms.parts) {
            const Xapian::doccount with_part = with_stem(part, Width::document);
            found = found == 0 ? with_part : std::min(found, with_part);
        }
    }
    // An unknown word (a beginning, a typo) counts as a fairly rare one.
    const double known = found > 0 ? static_cast<double>(found) : std::max(1.0, count / 20);
    return std::pow(std::log(1 + (count + 1) / (known + 0.5)), idf_power);
}

bool WordQueries::stands(const std::string& word) {
    const std::string& stem = m_analyser.forms(word).stem;
    return m_counts.has(word) || with_stem(stem, Width::document) > 0 ||
           m_counts.has(prefixed(Form::part, Width::document, stem));
}

bool WordQueries::is_known(const std::string& word) {
    return stands(word) || !m_analyser.forms(word).parts.empty();
}

bool WordQueries::begins_something(const std::string& word) const {
    return m_database.allterms_begin(word) != m_database.allterms_end(word);
}

Xapian::Query WordQueries::term(Form form, Width width, const std::string& word, const Asking& asking, Way way) {
    std::string name = prefixed(form, width, word);
    if (!m_counts.has(name)) {
        return {};
    }
    // A narrow width is posted in the whole document too.
    remember(prefixed(form, Width::document, word),
             {asking.asked, asking.way == Way::itself ? word : asking.word, std::max(way, asking.way)});
    return Xapian::Query(name);
}

Queries WordQueries::stem_in(const std::string& stem, Width width, const Asking& asking, Way way) {
    Queries queries{term(Form::stem, width, stem, asking, way)};
    if (m_analyser.forms(stem).stem == stem) {
        queries.push_back(term(Form::itself, width, stem, asking, way));
    }
    return queries;
}

Xapian::Query WordQueries::parts_in(const Asking& asking, Width width) {
    const std::vector<std::string>& stems = m_analyser.forms(asking.word).parts;
    Queries parts;
    double total = 0;
    for (const std::string& stem : stems) {
        total += rarity(stem);
    }
    for (const std::string& stem : stems) {
        Queries either = stem_in(stem, width, asking, Way::part);
        either.push_back(term(Form::part, width, stem, asking, Way::part));
        parts.push_back(scaled(parts_factor * rarity(stem) / total, best_of(std::move(either))));
    }
    std::erase_if(parts, [](const Xapian::Query& part) { return part.empty(); });
    return combine(Xapian::Query::OP_OR, parts);
}

Xapian::Query WordQueries::ways_in(const Asking& asking, Width width) {
    const std::string& word = asking.word;
    const std::string& stem = m_analyser.forms(word).stem;
    Queries queries{scaled(part_factor, term(Form::part, width, stem, asking, Way::part))};
    for (const Xapian::Query& query : stem_in(stem, width, asking, Way::stem)) {
        queries.push_back(scaled(stem_factor, query));
    }
    if (asking.way != Way::synonym) { // nobody typed that very form
        queries.push_back(scaled(exact_factor, term(Form::itself, width, word, asking, Way::itself)));
    }
    if (asking.growing == Growing::yes) {
        const int limit = word.size() > short_beginning ? Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT
                                                        : Xapian::Query::WILDCARD_LIMIT_FIRST;
        const double factor = m_counts.has(word) ? beginning_factor : only_beginning_factor;
        queries.push_back(scaled(factor, Xapian::Query(Xapian::Query::OP_WILDCARD, prefixed(Form::itself, width, word),
                                                       most_expansions, limit, Xapian::Query::OP_SYNONYM)));
    }
    if (!m_analyser.forms(word).parts.empty() && !is_too_wide(&WordQueries::documents_with_parts, asking, width)) {
        queries.push_back(parts_in(asking, width));
    }
    return best_of(queries);
}

/// At least this many; a beginning counts with the words it may become.
Xapian::doccount WordQueries::documents_with(const Asking& asking, Width width) {
    const std::string& stem = m_analyser.forms(asking.word).stem;
    Xapian::doccount found = std::max({m_counts.of(prefixed(Form::itself, width, asking.word)), with_stem(stem, width),
                                       m_counts.of(prefixed(Form::part, width, stem))});
    if (asking.growing == Growing::yes && m_database.get_doccount() > most_documents) {
        Xapian::doccount grown = 0;
        int counted = 0;
        const std::string beginning = prefixed(Form::itself, width, asking.word);
        for (auto term = m_database.allterms_begin(beginning);
             term != m_database.allterms_end(beginning) && counted < most_counted && grown <= most_documents;
             ++term, ++counted) {
            grown += term.get_termfreq();
        }
        found = std::max(found, grown);
    }
    return found;
}

Xapian::doccount WordQueries::documents_with_parts(const Asking& asking, Width width) {
    Xapian::doccount found = 0;
    for (const std::string& stem : m_analyser.forms(asking.word).parts) {
        found += with_stem(stem, width) + m_counts.of(prefixed(Form::part, width, stem));
    }
    return found;
}

bool WordQueries::is_too_wide(Counting counting, const Asking& asking, Width width) {
    if (width == Width::title || (this->*counting)(asking, width) <= most_documents) {
        return false;
    }
    const Width narrower = width == Width::document ? Width::key : Width::title;
    return width == Width::asked || (this->*counting)(asking, narrower) >= enough_documents;
}

Xapian::Query WordQueries::make(const Asking& asking, double factor) {
    if (asking.growing == Growing::yes) {
        m_matcher.add_beginning(asking.word);
    }
    m_matcher.add_word(asking.word);
    Queries widths;
    for (const Width width : {Width::document, Width::key, Width::title, Width::asked}) {
        if (asking.way == Way::synonym && (width == Width::title || width == Width::asked)) {
            continue; // titles and what others ask are in their own words; asking twice there costs more than it tells
        }
        if (is_too_wide(&WordQueries::documents_with, asking, width)) {
            continue;
        }
        widths.push_back(scaled(width_factors[static_cast<std::size_t>(width)], ways_in(asking, width)));
        if (widths.back().empty()) {
            widths.pop_back();
            if (width == Width::document) {
                break; // what is nowhere in the whole is in no narrower width either
            }
        }
    }
    return scaled(factor * rarity(asking.word), combine(Xapian::Query::OP_OR, widths));
}

bool WordQueries::is_common_facet(const std::string& facet) {
    return m_counts.of(facet_term(facet)) > most_documents;
}

bool WordQueries::is_large() const {
    return m_database.get_doccount() > most_documents;
}

Xapian::Query WordQueries::facet(const std::string& facet, const std::string& asked, double weight) {
    const std::string name = facet_term(facet);
    remember(name, {asked, facet, Way::facet});
    return scaled(weight, Xapian::Query(name));
}

} // namespace wijzer::index
