// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a situation, beyond the keys that all documents have (front_matter.h):
//
//   tekens: ["…"]                             # signs by which one knows it
//   interventies:                             # best first
//     - {id: dialoogwandeling, past: 3, waarom: "…", als: "…"}   # als may be left out
//   liever_niet: [{id: wereldcafe, waarom: "…"}]
//   verhalen: [elke-regio-telt]
//   programmas:
//     - titel: "Een middag"
//       onderdelen:
//         - {soort: welkom, minuten: 15, wat: "…"}               # or pauze, energizer, afsluiting, eigen
//         - {id: dialoogwandeling, minuten: 45, variant: korter} # or stappen: "1-6", or neither: the whole
#pragma once

#include "content/head_values.h"
#include "content/situation.h"

namespace wijzer::content {

/// Reads one key of a situation's head; false when it is none.
bool read_situation_key(const std::string& key, const YamlNode& value, HeadValues& values, Situation& situation);

} // namespace wijzer::content
