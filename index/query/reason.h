// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wijzer::index {

/// How a document matches a word of the question, from strong to weak.
enum class MatchKind { itself, stem, beginning, joined, part, synonym, facet, typo, linked };

/// Why a document was found: "belanghebbende, by its synonym stakeholder".
struct Reason {
    std::string asked; ///< the word or words as asked, folded; empty when only a link led here
    /// What stands in the document; for `facet` "facet:value", for `linked` the title of the other document.
    std::string found;
    MatchKind match = MatchKind::itself;

    bool operator==(const Reason&) const = default;
};

} // namespace wijzer::index
