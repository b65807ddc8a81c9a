// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library as one Markdown file, to read, to print and to take to another laptop, format version 1:
//
//   # Mijn notities                              headings and lists are for people
//   <!-- wijzer:bibliotheek versie="1" -->
//   ## Notities
//   ### De ijsberg afdalen
//   *Gewijzigd 24 november 2026, 07:45*
//   <!-- wijzer:notitie document="ijsberg-afdalen" titel="De ijsberg afdalen" gewijzigd="2026-11-24T06:45:30.125Z" -->
//                                                (an empty line)
//   De tekst van de notitie, zoals getypt.
//                                                (an empty line)
//   <!-- wijzer:einde -->
//   ## Bladwijzers
//   - Beleidsspel
//   <!-- wijzer:bladwijzer document="…" titel="…" gewijzigd="…" -->
//   ## Workshops
//   ### Heidag (1 december 2026)
//   <!-- wijzer:workshop id="…" naam="…" datum="…" gewijzigd="…" -->
//   1. Beleidsspel
//   <!-- wijzer:onderdeel document="…" -->       belongs to the workshop above it
//
// Only the comments count for the import, each on a line of its own; their attributes are those of the library file
// (library_format.h), with "--" written as "-&#45;". A line of a note that looks like such a comment gets a backslash
// before it. Line ends may have become "\r\n" on the way. What was removed, and what was read, is not exported.
#pragma once

#include "app/library/records.h"

#include <functional>
#include <string_view>

namespace wijzer::app::library {

/// The words for people, in the reader's language.
struct ExportWords {
    std::string title;
    std::string notes;
    std::string bookmarks;
    std::string workshops;
    /// `changed` formats the line with a note's last change; when empty, there is no such line. `date` formats a
    /// workshop's date; when empty, the date is written as in the library file.
    std::function<std::string(TimePoint)> changed = {};
    std::function<std::string(std::chrono::year_month_day)> date = {};
};

std::string to_markdown(const Records& records, const ExportWords& words);

enum class Import {
    complete,
    partial,       ///< some comments were damaged; what could be read is there
    newer_version, ///< made by a later program; nothing was read
    not_a_library, ///< no file of this kind
};

struct ImportedRecords {
    Import outcome = Import::not_a_library;
    Records records;
};

/// Never fails. What comes out is meant for Library::take_in.
ImportedRecords records_from_markdown(std::string_view bytes);

/// The same for any file that the reader may choose: an export, or a library file itself (library_format.h).
ImportedRecords import_records(std::string_view bytes);

} // namespace wijzer::app::library
