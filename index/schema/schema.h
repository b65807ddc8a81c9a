// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index: one Xapian glass database per guide, schema version `schema_version`.
//
// Each document of the guide is one Xapian document. Its words are folded (words.h) and posted in widths: the whole
// document, and within it its key fields (title, keywords, helpt_bij, kort), its title alone, and what people ask who
// do not know it (gezocht_als), so that a match in a narrower width can weigh more. In each width a word is posted
// three ways: as itself, as its stem, and as the stems of its compound parts. A query asks for all of them, each with
// its own weight, so that nothing is lost to the stemmer and every hit can be explained.
//
//                 whole document   key fields   title   asked as
//   as itself     (no prefix)      K            S       A
//   stem          Z                ZK           ZS      ZA        unless the word is its own stem: half of all are
//   compound part C                CK           CS      CA
//
//   XT  the whole folded title (a term, also reached by its beginning)
//   XC  the code, folded: "i 17"
//   XK  the kind: interventie, praktijkverhaal, pagina
//   XF  a facet's value: "beweging:begrijpen"
//   XA  on a story: the id of an intervention that it applied
//   XU  on a story: the id of an intervention that is recognisable in it
//   XZ  the mark of the last document, which is none (max_query.h)
//   Q   the document's id
//
// Lower-case words never collide with prefixes, which are upper case. Value slots hold sortable numbers; absent means
// unknown. The document data is a record (record.h) with all that a list of hits shows. Ids are the stems of files, so
// that an index does not depend on what its guide is read together with; several are searched as one database.
//
// The metadata hold `meta_identity`: schema version and the guide's folder, an index whose identity differs from what
// is wanted is not used; `meta_state`: the files it was made of (index_state.h); and every document's texts (record.h).
// There are no positions: they would be half of the index, and only the best few hits are looked at for them
// (proximity.h).
#pragma once

#include "index/text/words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <xapian.h>

namespace wijzer::index {

inline constexpr int schema_version = 10;
inline constexpr std::string_view meta_identity = "identity";
inline constexpr std::string_view meta_state = "state";
/// The metadata key of a document's texts: records stay small and quick to read.
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

/// How wide a word was posted. The title is part of the key fields, and all are part of the document.
enum class Field { document, key, title, asked };
inline constexpr std::size_t field_count = 4;
/// The way a word was posted.
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
/// The documents it names, and how strong the links are (links.h).
inline constexpr Xapian::valueno links = 5;
/// Where it stands in reading order.
inline constexpr Xapian::valueno order = 6;
} // namespace slot

} // namespace wijzer::index
