// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wijzer::app::reader {

/// Where the notes stand: beside the page, below it, or in its place where there is no room for both.
enum class NotesPlace { beside, below, instead };

/// All in pixels: `width` and `height` are what page and notes share, `notes_width` what the notes want beside it.
constexpr NotesPlace place_for_notes(int width, int height, int notes_width, int reading_size) {
    constexpr int least_page = 20;   // reading sizes beside the notes
    constexpr int least_width = 22;  // reading sizes: below the page, note and list stand side by side
    constexpr int least_height = 22; // reading sizes, of page and notes together
    if (width >= notes_width + least_page * reading_size) {
        return NotesPlace::beside;
    }
    const bool fits_below = width >= least_width * reading_size && height >= least_height * reading_size;
    return fits_below ? NotesPlace::below : NotesPlace::instead;
}

} // namespace wijzer::app::reader
