// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/proximity.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>

namespace wijzer::index {
namespace {

constexpr std::size_t most_looked_at = 30;   // candidates
constexpr std::size_t near = 8;              // words
constexpr std::size_t between_sentences = 4; // words that the end of a sentence counts as

/// Those of `documents` that have a word at all. The index tells, without reading a text.
std::set<Xapian::docid> having(const std::string& word, const Xapian::Database& database,
                               const std::set<Xapian::docid>& documents) {
    std::set<Xapian::docid> found;
    auto at = database.postlist_begin(word);
    const auto end = database.postlist_end(word);
    for (const Xapian::docid document : documents) {
        at.skip_to(document);
        if (at == end) {
            break;
        }
        if (*at == document) {
            found.insert(document);
        }
    }
    return found;
}

/// Whether two words stand near each other in a text.
bool stand_near(const TokenizedText& text, std::uint32_t one, std::uint32_t other) {
    constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    std::size_t last_one = nowhere;
    std::size_t last_other = nowhere;
    std::size_t place = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        place += between_sentences;
        for (const TokenizedText::Word& word : text[at].words) {
            ++place;
            if (word.number != one && word.number != other) {
                continue;
            }
            const std::size_t before = word.number == one ? last_other : last_one;
            if (before != nowhere && place - before <= near) {
                return true;
            }
            (word.number == one ? last_one : last_other) = place;
        }
    }
    return false;
}

bool stand_near(const CachedDocument& document, const Vocabulary& vocabulary, const NearPair& pair) {
    const auto one = vocabulary.find(pair.one);
    const auto other = vocabulary.find(pair.other);
    return one && other &&
           (stand_near(document.head, *one, *other) || stand_near(document.body, *one, *other) ||
            stand_near(document.unseen, *one, *other));
}

} // namespace

void add_proximity(std::vector<Candidate>& candidates, const Xapian::Database& database, DocumentCache& documents,
                   const std::vector<NearPair>& pairs) {
    const std::size_t count = std::min(most_looked_at, candidates.size());
    std::set<Xapian::docid> best;
    for (std::size_t at = 0; at < count; ++at) {
        best.insert(candidates[at].document);
    }
    for (const NearPair& pair : pairs) {
        const std::set<Xapian::docid> with_both = having(pair.other, database, having(pair.one, database, best));
        for (std::size_t at = 0; at < count; ++at) {
            const Xapian::docid document = candidates[at].document;
            if (with_both.contains(document) &&
                stand_near(documents.read(document, DocumentCache::With::texts), documents.vocabulary(), pair)) {
                candidates[at].score += pair.bonus;
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& one, const Candidate& other) { return one.score > other.score; });
}

} // namespace wijzer::index
