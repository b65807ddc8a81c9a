// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a record's element says in its attributes, in the library's file and in the comments of an exported one alike;
// for library_format.cpp and markdown_import.cpp.
#pragma once

#include "app/library/records.h"

namespace pugi {
class xml_node;
}

namespace wijzer::app::library {

/// The document, title and time of an element. A time that cannot be read counts as the oldest.
Bookmark bookmark_of(const pugi::xml_node& element);
Note note_of(const pugi::xml_node& element);
Reading reading_of(const pugi::xml_node& element);

/// A workshop without its documents.
Workshop workshop_of(const pugi::xml_node& element);

} // namespace wijzer::app::library
