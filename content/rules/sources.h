// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule: somebody else can find a source again. Form: "Auteur, A. (jaar). Titel. Uitgever of tijdschrift. doi:10.… or
// address".
//
//   form       after the author comes a year in brackets – "(1998)", "(5 oktober 2007)", "(2013, tweede druk 2020)", or
//              "(z.j.)" where none can be known – then a full stop and the title
//   doi        "doi:10.1016/S0016-3287(98)00086-X" or "https://doi.org/10.…"
//   address    that of the publisher, never of a collection of copies (known_mirrors in sources.cpp)
#pragma once

#include "content/rules/reporter.h"

namespace wijzer::content {

void check_sources(const Document& document, const Reporter& reporter);

} // namespace wijzer::content
