// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader's own data: $XDG_DATA_HOME/transitiewijzer/bibliotheek.xml, UTF-8, format version 1:
//
//   <bibliotheek versie="1">
//     <bladwijzer document="ijsberg-afdalen" titel="De ijsberg afdalen" gewijzigd="2026-11-24T06:45:30.125Z"/>
//     <notitie document="…" titel="…" gewijzigd="…">De tekst, met regels zoals getypt.</notitie>
//     <workshop id="…" naam="…" datum="2026-12-01" gewijzigd="…"><onderdeel document="…"/>…</workshop>
//     <gelezen document="…" titel="…" gewijzigd="…"/>
//   </bibliotheek>
//
// `document` is an id of the guide, and may name one that is no longer there; `titel` is then all that is left of it.
// `gewijzigd` is UTC; without it a record counts as the oldest. What was removed stays as `verwijderd="ja"`, so that a
// merge does not bring it back. Elements and attributes that version 1 does not name are not kept. A format that this
// version could not read must be called version 2.
#pragma once

#include "app/library/records.h"

#include <string_view>

namespace wijzer::app::library {

std::string to_xml(const Records& records);

enum class Readability { readable, damaged, newer_version };

struct ReadRecords {
    Readability readability = Readability::readable;
    Records records; ///< empty unless readable
};

/// Never fails: bytes that are no library are `damaged`.
ReadRecords records_from_xml(std::string_view bytes);

} // namespace wijzer::app::library
