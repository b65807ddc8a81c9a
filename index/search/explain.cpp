// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/explain.h"

#include "index/schema/schema.h"

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

void add(FoundByAsked& found, const Reason& reason, const std::string& term) {
    const auto [entry, is_new] = found.try_emplace(reason.asked, Found{reason, term});
    if (!is_new && reason.match < entry->second.reason.match) {
        entry->second = {reason, term};
    }
}

/// Walks through the terms of the document and the terms of the query side by side, both sorted, and skips most of
/// them.
FoundByAsked find_terms(const Xapian::Database& database, const BuiltQuery& built, Xapian::docid document) {
    FoundByAsked found;
    auto at = database.termlist_begin(document);
    const auto end = database.termlist_end(document);
    auto next = built.reasons.begin();
    const auto add_before = [&](Reasons::const_iterator last) {
        for (; next != last && at != end; ++next) {
            at.skip_to(next->first);
            if (at != end && *at == next->first) {
                add(found, next->second, next->first);
            }
        }
    };
    if (!built.prefix.empty()) {
        add_before(built.reasons.lower_bound(built.prefix));
        for (at.skip_to(built.prefix); at != end && (*at).starts_with(built.prefix); ++at) {
            const std::string word = *at;
            const auto known = built.reasons.find(word);
            add(found, known == built.reasons.end() ? Reason{built.prefix, word, MatchKind::beginning} : known->second,
                word);
        }
        while (next != built.reasons.end() && next->first.starts_with(built.prefix)) {
            ++next;
        }
    }
    add_before(built.reasons.end());
    return found;
}

/// Where a stem or a compound part matched, replaces it by the word as it stands in the document.
class WordNamer {
  public:
    WordNamer(Analyser& analyser, const Vocabulary& vocabulary, FoundByAsked& found)
        : m_analyser(analyser), m_vocabulary(vocabulary) {
        for (auto& [asked, each] : found) {
            if (each.term.starts_with(term_prefix(TermKind::stem, Field::document)) ||
                each.term.starts_with(term_prefix(TermKind::part, Field::document))) {
                m_unnamed.push_back(&each);
            }
        }
    }

    void look_in(const TokenizedText& text) {
        for (std::size_t at = 0; at < text.size() && !m_unnamed.empty(); ++at) {
            for (const TokenizedText::Word& word : text[at].words) {
                std::erase_if(m_unnamed, [&](Found* each) { return name(*each, word.number); });
            }
        }
    }

  private:
    bool name(Found& found, std::uint32_t number) {
        const bool is_it = is_posted_under(number, found.term);
        found.reason.found = is_it ? m_vocabulary.word(number) : found.reason.found;
        return is_it;
    }

    bool is_posted_under(std::uint32_t number, const std::string& term) {
        constexpr std::size_t opening = 3; // bytes of a stem; nearly every compound with it contains these
        const std::string_view stem = std::string_view(term).substr(1);
        const std::string& word = m_vocabulary.word(number);
        if (term.starts_with(term_prefix(TermKind::stem, Field::document))) {
            return m_vocabulary.stem(number) == stem;
        }
        if (word.find(stem.substr(0, opening)) == std::string::npos) {
            return false; // splitting is expensive, so most words are ruled out first
        }
        const std::vector<std::string>& parts = m_analyser.forms(word).parts;
        return std::find(parts.begin(), parts.end(), stem) != parts.end();
    }

    Analyser& m_analyser;
    const Vocabulary& m_vocabulary;
    std::vector<Found*> m_unnamed;
};

} // namespace

std::vector<Reason> word_reasons(const Xapian::Database& database, Analyser& analyser, const BuiltQuery& built,
                                 Xapian::docid document, DocumentCache& documents) {
    FoundByAsked found = find_terms(database, built, document);
    WordNamer namer(analyser, documents.vocabulary(), found);
    const CachedDocument& read = documents.read(document, DocumentCache::With::texts);
    for (const TokenizedText* text : {&read.head, &read.body, &read.unseen}) {
        namer.look_in(*text);
    }
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
