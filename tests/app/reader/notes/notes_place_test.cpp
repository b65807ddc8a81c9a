// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/notes/notes_place.h"

#include <doctest/doctest.h>

using wijzer::app::reader::NotesPlace;
using wijzer::app::reader::place_for_notes;

TEST_CASE("the notes leave the page a readable width, or stand below it, or take its place") {
    CHECK(place_for_notes(960, 700, 290, 18) == NotesPlace::beside);
    CHECK(place_for_notes(649, 700, 290, 18) == NotesPlace::below);
    CHECK(place_for_notes(396, 396, 290, 18) == NotesPlace::below);
    CHECK(place_for_notes(395, 700, 290, 18) == NotesPlace::instead);
    CHECK(place_for_notes(649, 395, 290, 18) == NotesPlace::instead);
}

TEST_CASE("large text takes the room of a larger window") {
    CHECK(place_for_notes(1240, 820, 580, 36) == NotesPlace::below);
    CHECK(place_for_notes(436, 420, 580, 36) == NotesPlace::instead);
}
