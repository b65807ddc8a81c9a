// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wijzer::app::reader {

/// Where the notes stand: beside the page, below it, or in its place when there is no room for both.
enum class NotesPlace { beside, below, instead };

/// Chooses the place of the notes. All in pixels: `width` and `height` are shared by page and notes, `notes_width` is
/// what the notes need beside the page, `reading_size` is that of the page's text.
constexpr NotesPlace place_for_notes(int width, int height, int notes_width, int reading_size) {
    constexpr int least_page = 20;   // reading sizes, of the page beside the notes
    constexpr int least_width = 22;  // reading sizes, for the note and the list side by side below the page
    constexpr int least_height = 22; // reading sizes, of page and notes together
    if (width >= notes_width + least_page * reading_size) {
        return NotesPlace::beside;
    }
    const bool fits_below = width >= least_width * reading_size && height >= least_height * reading_size;
    return fits_below ? NotesPlace::below : NotesPlace::instead;
}

} // namespace wijzer::app::reader
