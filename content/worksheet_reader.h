// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worksheets in the head of an intervention:
//
//   werkbladen:
//     - bestand: ../werkbladen/ijsberg.svg             # or a card set, *.md
//       titel: IJsberg met vier lagen
//       soort: wandvel                                 # or invulblad, kaartjes, zaalplan
//       formaat: a1 staand                             # a0 to a4, staand or liggend
//       voorbeeld: ../werkbladen/ijsberg-voorbeeld.svg # may be left out, as may the next
//       hoeveel: één per groepje
//
// or, for an intervention that needs none, `werkbladen: geen`.
#pragma once

#include "content/head_values.h"
#include "content/worksheet.h"

#include <vector>

namespace wijzer::content {

/// Reads the value of `werkbladen`. Files are only named; DocumentReader looks up where they are.
std::vector<Worksheet> read_worksheets(const YamlNode& value, HeadValues& values);

} // namespace wijzer::content
