// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gids.xml, format version 1 — what the guide is and the words it uses:
//
//   <gids versie="1" taal="nl" titel editie licentie licentie-adres>
//     <facet id soort meer="ja|nee" label label-en>       a front-matter key with a closed vocabulary
//       <waarde id label label-en>one line</waarde>        `soort`: interventie, praktijkverhaal, or
//                                                          verband (between a story and an intervention)
//     <sectie soort rol titel op-blad="ja|nee"/>           the sections, in order, and the part each plays on pages;
//       `op-blad`: whether it has a place on the printed sheet, which is one leaf (ja when left out)
//     <woord id>text</woord>                               words that pages and sheets show around the text
//     <synoniemen><groep>een; ander; derde</groep>…        each group counts as one meaning in search
//       <groep vindt="een; ander">gezegde; woord</groep>   what people say, and the guide's words that answer it
#pragma once

#include "content/base/problem.h"
#include "content/document.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

inline constexpr int manifest_version = 1; ///< the newest version this program reads; there is no older one

struct FacetValue {
    std::string id;
    std::string label;
    std::string label_en;
    std::string description;
    bool operator==(const FacetValue&) const = default;
};

struct Facet {
    std::string id;
    std::string kind; ///< a kind_name(), or "verband" for what a story says of an intervention
    std::string label;
    std::string label_en;
    bool multiple = false;
    std::vector<FacetValue> values; ///< in the manifest's order

    const FacetValue* find_value(std::string_view value_id) const;
    bool operator==(const Facet&) const = default;
};

struct SectionRole {
    Kind kind = Kind::intervention;
    std::string role;
    std::string title;
    bool on_sheet = true;
    bool operator==(const SectionRole&) const = default;
};

/// An entry is a word, a phrase, or a facet's value as "facet:waarde".
struct SynonymGroup {
    std::vector<std::string> asked; ///< a question with one of these …
    std::vector<std::string> found; ///< … finds all of these
    bool operator==(const SynonymGroup&) const = default;
};

struct Manifest {
    std::string id; ///< of the guide, whatever its folder is called; may be empty
    std::string title = "Transitiewijzer";
    std::string language = "nl"; ///< BCP 47
    std::string edition;
    std::string licence;
    std::string licence_address;
    std::vector<Facet> facets;
    std::vector<SectionRole> sections;
    std::map<std::string, std::string, std::less<>> words;
    std::vector<SynonymGroup> synonyms;

    const Facet* find_facet(std::string_view facet_id) const;
    /// The label of a facet's value in the guide's language; the id itself when the manifest has none.
    std::string label(std::string_view facet_id, std::string_view value_id) const;
    /// A word for pages and sheets; the id itself when the manifest lacks it.
    std::string word(std::string_view word_id) const;
    std::string role_of(Kind kind, std::string_view section_title) const;
    /// Whether the section with this role has a place on the printed sheet; true for one that the manifest lacks.
    bool is_on_sheet(Kind kind, std::string_view role) const;
    bool operator==(const Manifest&) const = default;
};

/// Reads the manifest. What cannot be read is reported and left at its default; never throws.
Manifest load_manifest(const std::filesystem::path& file, Problems& problems);

} // namespace wijzer::content
