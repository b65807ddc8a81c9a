// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a document: YAML between two lines of `---`. Keys (all Dutch, as authors write them):
//
//   both           titel, nummer, kort, zoekwoorden, gezocht_als (what people ask who do not know it), bronnen
//   interventie    helpt_bij, duur (minutes, "120-180"), groep (people, "6-20"), materiaal, verwant (ids),
//                  voor_deelnemers (one text for those who take part), meenemen (a list of what they bring),
//                  varianten (a list of shorter ways, see below), werkbladen (worksheet_reader.h)
//   praktijkverhaal plaats, periode, interventies (a list of id, rol, hoe)
//   situatie       tekens, interventies, liever_niet, verhalen, programmas (situation_reader.h)
//   any facet of the manifest, under its id: one value, or a list where the manifest says so
//
// A variant is a choice of the numbered steps: an id of its own within the document, its minutes, and for each step
// that is kept, by its number, the minutes it takes there:
//
//   varianten:
//     - {id: korter, minuten: 60, stappen: {1: 10, 2: 15, 4: 20, 6: 15}}
#pragma once

#include "content/base/problem.h"
#include "content/document.h"
#include "content/head_values.h"
#include "content/manifest.h"

#include <string_view>

namespace wijzer::content {

/// Where the head ends and the body starts.
struct HeadAndBody {
    std::string_view head;
    std::string_view body;
    int body_line = 1; ///< the body's first line in the file
};

/// Cuts the text of a file; an absent or unterminated head is reported and leaves all as body.
HeadAndBody split_front_matter(std::string_view text, const std::filesystem::path& file, Problems& problems);

/// Fills `document` from its head. `document.file` and `document.kind` are set by the caller.
std::vector<HeadReference> read_front_matter(std::string_view head, const Manifest& manifest, Document& document,
                                             Problems& problems);

} // namespace wijzer::content
