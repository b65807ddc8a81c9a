// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index: one Xapian glass database per guide, schema version `schema_version`.
//
// Each document of the guide is one Xapian document. Its words are folded (words.h) and posted in up to four fields:
// the whole document; within it the key fields (title, keywords, helpt_bij, kort); within these the title; and the
// questions of people who do not know the document (gezocht_als). A match in a narrower field can weigh more. In each
// field a word is posted in three ways: as itself, as its stem, and as the stems of its compound parts. A query asks
// for all three, each with its own weight, so that the stemmer loses nothing and every hit can be explained.
//
//                 whole document   key fields   title   asked as
//   as itself     (no prefix)      K            S       A
//   stem          Z                ZK           ZS      ZA        only when it differs from the word: for half of all
//   compound part C                CK           CS      CA
//
//   XT  the whole folded title (one term, also searched by its beginning)
//   XC  the code, folded: "i 17"
//   XK  the kind: interventie, praktijkverhaal, pagina
//   XF  a facet's value: "beweging:begrijpen"
//   XA  on a story: the id of an intervention that it applied
//   XU  on a story: the id of an intervention that is recognisable in it
//   XZ  the end document, which belongs to no guide (max_query.h)
//   Q   the document's id
//
// Lower-case words never collide with prefixes, which are upper case. The slots for minutes and people hold sortable
// numbers; an absent value means unknown. The document data is a record (record.h) with all that a list of hits shows.
// Ids are file stems, so that an index does not depend on the guides that are read beside its own; several indexes are
// searched as one database.
//
// The metadata hold `meta_identity` (the schema version and the fingerprint of the guide's path: an index with another
// identity is not used), `meta_state` (the files that the index was made from, index_state.h) and the texts of every
// document (record.h). Word positions are not stored: they would take half of the index, and nearness is judged in the
// texts of the best few hits (proximity.h).
#pragma once

#include "index/text/words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <xapian.h>

namespace wijzer::index {

inline constexpr int schema_version = 11;
inline constexpr std::string_view meta_identity = "identity";
inline constexpr std::string_view meta_state = "state";
/// The metadata key of a document's texts. They are stored apart, so that records stay small and quick to read.
inline std::string texts_key(std::string_view id) {
    return ("texts-" + std::string(id)).substr(0, maximum_word);
}

namespace prefix {
inline constexpr std::string_view title = "XT";
inline constexpr std::string_view code = "XC";
inline constexpr std::string_view kind = "XK";
inline constexpr std::string_view facet = "XF";
inline constexpr std::string_view applies = "XA";
inline constexpr std::string_view shows = "XU";
inline constexpr std::string_view id = "Q";
} // namespace prefix

/// The fields in which a word is posted. The title is part of the key fields; every field is part of the document.
enum class Field { document, key, title, asked };
inline constexpr std::size_t field_count = 4;
/// How a word is posted in a field.
enum class TermKind { itself, stem, part };

inline constexpr std::string_view term_prefixes[3][field_count] = {
    // document, key, title, asked
    {"", "K", "S", "A"},     // itself
    {"Z", "ZK", "ZS", "ZA"}, // stem
    {"C", "CK", "CS", "CA"}, // part
};

constexpr std::string_view term_prefix(TermKind kind, Field field) {
    return term_prefixes[static_cast<int>(kind)][static_cast<int>(field)];
}

namespace slot {
inline constexpr Xapian::valueno minutes_low = 0;
inline constexpr Xapian::valueno minutes_high = 1;
inline constexpr Xapian::valueno people_low = 2;
inline constexpr Xapian::valueno people_high = 3;
/// All facets of the document and its kind, for counting: "soort:interventie\nbeweging:begrijpen\nvorm:beide".
inline constexpr Xapian::valueno facets = 4;
/// The documents that it links to, with the strength of each link (links.h).
inline constexpr Xapian::valueno links = 5;
/// The sort key of reading order.
inline constexpr Xapian::valueno order = 6;
} // namespace slot

} // namespace wijzer::index
