// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one file of the guide says, as values. The format that authors write is described in front_matter.h (the head)
// and markdown.h (the body).
#pragma once

#include "content/document_id.h"
#include "content/markdown.h"
#include "content/situation.h"
#include "content/worksheet.h"

#include <compare>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::content {

enum class Kind { intervention, story, situation, page };

/// "interventie", "praktijkverhaal", "situatie", "pagina": the words of the manifest and the command line.
std::string_view kind_name(Kind kind);
std::optional<Kind> kind_from_name(std::string_view name);

/// Both ends inclusive; `low` <= `high`.
struct Range {
    int low = 0;
    int high = 0;
    bool operator==(const Range&) const = default;
};

/// `applied`: demonstrably used in the story. `recognisable`: the mechanism shows, the method was not used by name.
enum class Role { applied, recognisable };

std::string_view role_name(Role role); ///< "toegepast", "herkenbaar"
std::optional<Role> role_from_name(std::string_view name);

/// One intervention's part in a story.
struct Practice {
    DocumentId intervention;
    Role role = Role::recognisable;
    std::string how; ///< one sentence
};

/// A step that a variant keeps: its number from 1, and the minutes it takes there.
struct VariantStep {
    int number = 0;
    int minutes = 0;
    bool operator==(const VariantStep&) const = default;
};

/// Another way to run an intervention: a choice of its numbered steps, with times of their own.
struct Variant {
    std::string id; ///< "korter": unique within the document
    int minutes = 0;
    std::vector<VariantStep> steps; ///< in the author's order; rules/times.h checks order and sum
    int line = 0;                   ///< in the file
};

/// A document of the guide. All text is clean UTF-8 (utf8.h).
struct Document {
    DocumentId id;
    Kind kind = Kind::page;
    int number = 0; ///< 1 or more; 0 when it has none
    std::string title;
    std::string summary; ///< front matter `kort`
    std::map<std::string, std::vector<std::string>, std::less<>>
        facets; ///< facet id → value ids, in the author's order
    std::vector<std::string> helps_with;
    std::vector<std::string> materials;
    std::string for_participants;      ///< front matter `voor_deelnemers`: one to three sentences, said to them
    std::vector<std::string> bring;    ///< front matter `meenemen`: what participants bring
    std::vector<Worksheet> worksheets; ///< in the author's order
    std::vector<Variant> variants;     ///< in the author's order
    std::vector<std::string> keywords;
    std::vector<std::string> asked_as; ///< what people ask who do not know it: only for the search
    std::vector<std::string> sources;
    std::vector<int> source_lines; ///< the line in the file of each source; empty when read from an index
    std::vector<DocumentId> related;
    std::optional<Range> minutes;
    std::optional<Range> people;
    std::string place;
    std::string period;
    std::vector<Practice> practices;
    Situation situation; ///< of a situation
    std::vector<Section> sections;
    std::map<std::string, int, std::less<>> key_lines; ///< the line in the file of each key of the head
    std::filesystem::path file;
    std::string guide; ///< the title of the guide it is from; empty for the first one (volume.h)

    /// "I-17", "P-3", "S-7"; empty for a page or a document without a number.
    std::string code() const;
    /// The first value of a facet, or empty.
    std::string facet(std::string_view facet_id) const;
    /// The section that plays `role` (manifest), or null.
    const Section* find_section(std::string_view role) const;
};

} // namespace wijzer::content
