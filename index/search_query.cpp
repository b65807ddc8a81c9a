// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search_query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace wijzer::index {

namespace {

// How much each way of matching counts against the word itself. The order is the design's; the distances were set on
// the judged set.
constexpr double exact_factor = 1.0;
constexpr double stem_factor = 0.85;
constexpr double beginning_factor = 0.8;
constexpr double part_factor = 0.5;
constexpr double synonym_factor = 0.55;
constexpr double typo_factor = 0.7;
constexpr std::array<double, 3> width_factors{1.0, 1.6, 2.0}; // document, key fields, title

// What comes on top of the words.
constexpr double whole_title_bonus = 30;
constexpr double title_beginning_bonus = 8;
constexpr double code_bonus = 200;
constexpr double phrase_bonus = 2.0;
constexpr double intervention_bonus = 0.12; // only breaks ties

constexpr std::size_t most_words = 24;            // of a question; the rest of a pasted page adds nothing but time
constexpr Xapian::termcount most_expansions = 48; // of a beginning
constexpr std::size_t shortest_corrected = 4;     // bytes
constexpr unsigned most_typing_errors = 2;
constexpr std::size_t shortest_title_beginning = 3; // bytes

using Queries = std::vector<Xapian::Query>;

Xapian::Query scaled(double factor, const Xapian::Query& query) {
    return {factor, query};
}

Xapian::Query combine(Xapian::Query::op how, const Queries& queries) {
    return {how, queries.begin(), queries.end()};
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

Xapian::Query range(Xapian::valueno slot, double low, double high) {
    return {Xapian::Query::OP_VALUE_RANGE, slot, Xapian::sortable_serialise(low), Xapian::sortable_serialise(high)};
}

/// The words that carry the question. Stop words go, unless they are all there is; a last word still growing stays.
std::vector<std::string> telling_words(const std::vector<Word>& words, LastWord last_word) {
    std::vector<std::string> telling;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool grows = last_word == LastWord::growing && at + 1 == words.size();
        if (grows || !is_stop_word(words[at].folded)) {
            telling.push_back(words[at].folded);
        }
    }
    if (telling.empty()) {
        for (const Word& word : words) {
            telling.push_back(word.folded);
        }
    }
    return telling;
}

} // namespace

double SearchQueryBuilder::rarity(const std::string& word, const WordForms& forms) const {
    const auto count = static_cast<double>(m_database.get_doccount());
    Xapian::doccount frequency =
        std::max(m_database.get_termfreq(word),
                 m_database.get_termfreq(std::string(term_prefix(Form::stem, Width::document)) + forms.stem));
    if (frequency == 0) {
        for (const std::string& part : forms.parts) {
            frequency = std::max(frequency,
                                 m_database.get_termfreq(std::string(term_prefix(Form::stem, Width::document)) + part));
        }
    }
    // An unknown word (a beginning, a typo) counts as a fairly rare one.
    const double known = frequency > 0 ? static_cast<double>(frequency) : std::max(1.0, count / 20);
    return std::log(1 + (count + 1) / (known + 0.5));
}

bool SearchQueryBuilder::is_known(const std::string& word) {
    const std::string stem_prefix(term_prefix(Form::stem, Width::document));
    const std::string part_prefix(term_prefix(Form::part, Width::document));
    const WordForms& forms = m_analyser.forms(word);
    return m_database.term_exists(word) || m_database.term_exists(stem_prefix + forms.stem) ||
           m_database.term_exists(part_prefix + forms.stem) || !forms.parts.empty();
}

std::string SearchQueryBuilder::nearest_spelling(const std::string& word) const {
    if (word.size() < shortest_corrected) {
        return {};
    }
    try {
        return m_database.get_spelling_suggestion(word, word.size() < 6 ? 1 : most_typing_errors);
    } catch (const Xapian::UnimplementedError&) {
        return {}; // an index in memory has no spellings
    }
}

Xapian::Query SearchQueryBuilder::ways_in(const std::string& word, Width width, const Ways& ways) const {
    const std::string itself(term_prefix(Form::itself, width));
    const std::string stem(term_prefix(Form::stem, width));
    const std::string part(term_prefix(Form::part, width));
    Queries queries{scaled(exact_factor, Xapian::Query(itself + word)),
                    scaled(stem_factor, Xapian::Query(stem + ways.forms.stem)),
                    scaled(part_factor, Xapian::Query(part + ways.forms.stem))};
    if (ways.growing == Growing::yes) {
        queries.push_back(scaled(beginning_factor,
                                 Xapian::Query(Xapian::Query::OP_WILDCARD, itself + word, most_expansions,
                                               Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT, Xapian::Query::OP_MAX)));
    }
    if (!ways.forms.parts.empty()) {
        Queries parts;
        for (const std::string& each : ways.forms.parts) {
            parts.push_back(combine(Xapian::Query::OP_MAX, {Xapian::Query(stem + each), Xapian::Query(part + each)}));
        }
        const double share = part_factor * 1.4 / static_cast<double>(parts.size());
        queries.push_back(scaled(share, combine(Xapian::Query::OP_OR, parts)));
    }
    if (!ways.spelling.empty()) {
        queries.push_back(
            scaled(typo_factor, combine(Xapian::Query::OP_MAX, {Xapian::Query(itself + ways.spelling),
                                                                Xapian::Query(stem + stem_dutch(ways.spelling))})));
    }
    return combine(Xapian::Query::OP_MAX, queries);
}

Xapian::Query SearchQueryBuilder::word_query(const std::string& word, Growing growing, WordMatcher& matcher) {
    Ways ways{m_analyser.forms(word), growing, {}};
    if (growing == Growing::yes) {
        matcher.add_beginning(word);
    }
    matcher.add_word(word);
    const bool begins_something =
        growing == Growing::yes && m_database.allterms_begin(word) != m_database.allterms_end(word);
    if (!begins_something && !is_known(word)) {
        ways.spelling = nearest_spelling(word);
        if (!ways.spelling.empty()) {
            matcher.add_word(ways.spelling);
        }
    }
    Queries widths;
    for (const Width width : {Width::document, Width::key, Width::title}) {
        widths.push_back(scaled(width_factors[static_cast<std::size_t>(width)], ways_in(word, width, ways)));
    }
    const double weight = rarity(ways.spelling.empty() ? word : ways.spelling, ways.forms);
    return scaled(weight, combine(Xapian::Query::OP_OR, widths));
}

Xapian::Query SearchQueryBuilder::phrase_alternative(const std::vector<std::string>& phrase, WordMatcher& matcher) {
    Queries words;
    for (const std::string& word : phrase) {
        if (phrase.size() == 1 || !is_stop_word(word)) {
            words.push_back(word_query(word, Growing::no, matcher));
        }
    }
    // All words of the phrase must be there, and together they weigh as one.
    return scaled(synonym_factor / static_cast<double>(std::max<std::size_t>(words.size(), 1)),
                  combine(Xapian::Query::OP_AND, words));
}

Xapian::Query SearchQueryBuilder::title_or_code(const std::string& text) const {
    Queries queries{scaled(whole_title_bonus, Xapian::Query(std::string(prefix::title) + text)),
                    scaled(code_bonus, Xapian::Query(std::string(prefix::code) + as_code(text)))};
    if (text.size() >= shortest_title_beginning) {
        queries.push_back(
            scaled(title_beginning_bonus,
                   Xapian::Query(Xapian::Query::OP_WILDCARD, std::string(prefix::title) + text, most_expansions,
                                 Xapian::Query::WILDCARD_LIMIT_FIRST, Xapian::Query::OP_MAX)));
    }
    return combine(Xapian::Query::OP_MAX, queries);
}

Xapian::Query SearchQueryBuilder::build(const std::string& text, LastWord last_word, WordMatcher& matcher) {
    std::vector<Word> words = split_words(text);
    if (words.size() > most_words) {
        words.resize(most_words);
        last_word = LastWord::whole;
    }
    if (words.empty()) {
        return {};
    }
    const std::vector<std::string> telling = telling_words(words, last_word);
    Queries queries;
    for (std::size_t at = 0; at < telling.size(); ++at) {
        const bool grows = last_word == LastWord::growing && at + 1 == telling.size();
        queries.push_back(word_query(telling[at], grows ? Growing::yes : Growing::no, matcher));
    }
    for (const Synonyms::Found& found : m_synonyms.find(telling)) {
        Queries alternatives{queries[found.first]};
        for (const std::vector<std::string>& phrase : found.alternatives) {
            alternatives.push_back(phrase_alternative(phrase, matcher));
        }
        queries[found.first] = combine(Xapian::Query::OP_MAX, alternatives);
    }
    std::vector<std::string> all;
    for (const Word& word : words) {
        all.push_back(word.folded.substr(0, maximum_word));
    }
    const std::string whole = joined(all).substr(0, maximum_word);
    queries.push_back(title_or_code(whole));
    const Xapian::Query answer = combine(Xapian::Query::OP_OR, queries);

    Queries bonuses{scaled(
        intervention_bonus,
        Xapian::Query(std::string(prefix::kind) + std::string(content::kind_name(content::Kind::intervention))))};
    if (telling.size() > 1) {
        bonuses.push_back(scaled(phrase_bonus, Xapian::Query(Xapian::Query::OP_NEAR, telling.begin(), telling.end(),
                                                             static_cast<Xapian::termcount>(telling.size() + 4))));
    }
    return {Xapian::Query::OP_AND_MAYBE, answer, combine(Xapian::Query::OP_OR, bonuses)};
}

std::string SearchQueryBuilder::corrected(const std::string& text) {
    std::vector<std::string> words;
    bool changed = false;
    for (const Word& word : split_words(text)) {
        words.push_back(word.folded);
        if (words.size() > most_words) {
            return {};
        }
        if (!is_stop_word(word.folded) && !is_known(word.folded)) {
            if (const std::string spelling = nearest_spelling(word.folded); !spelling.empty()) {
                words.back() = spelling;
                changed = true;
            }
        }
    }
    return changed ? joined(words) : std::string{};
}

Xapian::Query SearchQueryBuilder::filter(const Filters& filters) {
    constexpr double unbounded = std::numeric_limits<double>::max();
    Queries all;
    if (filters.kind) {
        all.emplace_back(std::string(prefix::kind) + std::string(content::kind_name(*filters.kind)));
    }
    for (const auto& [facet, values] : filters.facets) {
        Queries any;
        for (const std::string& value : values) {
            any.emplace_back((std::string(prefix::facet) + facet + ':' + value).substr(0, maximum_word));
        }
        all.push_back(combine(Xapian::Query::OP_OR, any));
    }
    if (filters.minutes) {
        all.push_back(range(slot::minutes_low, 0, *filters.minutes));
    }
    if (filters.people) {
        all.push_back(range(slot::people_low, 0, *filters.people));
        all.push_back(range(slot::people_high, *filters.people, unbounded));
    }
    return combine(Xapian::Query::OP_AND, all);
}

} // namespace wijzer::index
