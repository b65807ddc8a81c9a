// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/explain.h"

#include <algorithm>
#include <map>

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

void add(FoundByAsked& found, const Reason& reason, const std::string& term) {
    const auto [entry, is_new] = found.try_emplace(reason.asked, Found{reason, term});
    if (!is_new && reason.way < entry->second.reason.way) {
        entry->second = {reason, term};
    }
}

/// Passes over most of the document's terms: both lists are in order.
FoundByAsked find_terms(const Xapian::Database& database, const BuiltQuery& built, Xapian::docid document) {
    FoundByAsked found;
    const auto end = database.termlist_end(document);
    auto at = database.termlist_begin(document);
    for (const auto& [term, reason] : built.reasons) {
        at.skip_to(term);
        if (at == end) {
            break;
        }
        if (*at == term) {
            add(found, reason, term);
        }
    }
    if (!built.growing.empty()) {
        auto word = database.termlist_begin(document);
        word.skip_to(built.growing);
        for (; word != end && (*word).starts_with(built.growing); ++word) {
            if (is_word(*word) && !built.reasons.contains(*word)) {
                add(found, {built.growing, *word, Way::beginning}, *word);
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
