// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule: every person named in the section with the role "bewijs" also stands in `bronnen`, so that a reader can look
// the source up.
//
// Nothing in a text says which capital begins a person's name: "Mill Valley" and "Carbon Ruins" look like one. So a
// name is taken for a person's only on evidence, and what the evidence says decides how sure the problem is.
//
//   error     what only follows an author: "Heyen en collega’s", "Roorda en anderen", "(Heyen e.a., 2017)", "(Markus,
//             2016)"; and an initial: "R. Lewis"
//   warning   a person's verb beside it: "Lovins sprak", "waarschuwt Kompaore", "Lipmanowicz en McCandless maakten";
//             "volgens" or "aldus" before it; a common first name before it: "Otto Scharmer"; beside an author of this
//             document: "Ozawa en Susskind"; a surname that another document of the guide has in `bronnen`
//
// Not a name: a word that the guide writes with a small letter anywhere, a word in capitals (DRIFT) and, on its own, a
// word in -se (Gentse). A capital without evidence passes: this rule finds most names, and it should never cry wolf.
#pragma once

#include "content/guide.h"
#include "content/rules/reporter.h"

#include <set>
#include <string>
#include <string_view>

namespace wijzer::content {

class NameRules {
  public:
    explicit NameRules(const Guide& guide);

    void check(const Document& intervention, const Reporter& reporter) const;

  private:
    std::set<std::string, std::less<>> m_common;  ///< words that occur with a small first letter
    std::set<std::string, std::less<>> m_authors; ///< surnames with initials in the `bronnen` of all documents
};

} // namespace wijzer::content
