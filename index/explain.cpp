// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/explain.h"

#include <algorithm>
#include <map>
#include <optional>

namespace wijzer::index {
namespace {

/// The strongest reason for a word of the question, and the term of the index that gave it.
struct Found {
    Reason reason;
    std::string term;
};
using FoundByAsked = std::map<std::string, Found>;

bool is_word(const std::string& term) {
    return term.front() < 'A' || term.front() > 'Z'; // the others have a prefix (schema.h)
}

std::optional<Reason> reason_for(const std::string& term, const BuiltQuery& built) {
    if (const auto known = built.reasons.find(term); known != built.reasons.end()) {
        return known->second;
    }
    const bool grown = !built.growing.empty() && is_word(term) && term.starts_with(built.growing);
    return grown ? std::optional(Reason{built.growing, term, Way::beginning}) : std::nullopt;
}

FoundByAsked find_terms(const Xapian::Database& database, const BuiltQuery& built, Xapian::docid document) {
    FoundByAsked found;
    for (auto at = database.termlist_begin(document); at != database.termlist_end(document); ++at) {
        const std::string term = *at;
        if (std::optional<Reason> reason = reason_for(term, built)) {
            const auto [entry, is_new] = found.try_emplace(reason->asked, Found{*reason, term});
            if (!is_new && reason->way < entry->second.reason.way) {
                entry->second = {std::move(*reason), term};
            }
        }
    }
    return found;
}

/// Whether `word` was posted under `term`, a stem or a compound part.
bool is_posted_under(const std::string& word, const std::string& term, Analyser& analyser) {
    constexpr std::size_t opening = 3; // bytes of a stem that nearly all its words have
    const std::string stem = term.substr(std::min(term.find_first_not_of("ZCKS"), term.size()));
    const bool may_be = word.find(stem.substr(0, opening)) != std::string::npos;
    if (term.front() == 'Z') {
        return (may_be || word.front() == stem.front()) && stem_dutch(word) == stem;
    }
    if (!may_be) {
        return false; // splitting is what costs
    }
    const std::vector<std::string>& parts = analyser.forms(word).parts;
    return std::find(parts.begin(), parts.end(), stem) != parts.end();
}

/// Puts the words as they stand in the document where only a stem or a compound part was met.
void name_words(const Xapian::Database& database, Analyser& analyser, Xapian::docid document, FoundByAsked& found) {
    std::vector<Found*> unnamed;
    for (auto& [asked, each] : found) {
        if (each.term.front() == 'Z' || each.term.front() == 'C') {
            unnamed.push_back(&each);
        }
    }
    for (auto at = database.termlist_begin(document); !unnamed.empty() && at != database.termlist_end(document); ++at) {
        const std::string word = *at;
        if (!is_word(word)) {
            continue;
        }
        std::erase_if(unnamed, [&](Found* each) {
            const bool is_it = is_posted_under(word, each->term, analyser);
            each->reason.found = is_it ? word : each->reason.found;
            return is_it;
        });
    }
}

} // namespace

std::vector<Reason> word_reasons(const Xapian::Database& database, Analyser& analyser, const BuiltQuery& built,
                                 Xapian::docid document) {
    FoundByAsked found = find_terms(database, built, document);
    name_words(database, analyser, document, found);
    std::vector<Reason> reasons;
    for (auto& [asked, each] : found) {
        reasons.push_back(std::move(each.reason));
    }
    const auto place = [&](const Reason& reason) {
        const auto& words = built.words;
        return std::find(words.begin(), words.end(), reason.asked.substr(0, reason.asked.find(' '))) - words.begin();
    };
    std::stable_sort(reasons.begin(), reasons.end(),
                     [&](const Reason& one, const Reason& other) { return place(one) < place(other); });
    return reasons;
}

} // namespace wijzer::index
