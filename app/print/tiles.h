// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/worksheet.h"

#include <string>

namespace wijzer::app::print {

inline constexpr double tile_margin = 8;   // millimetres; most printers cannot print on the outer four
inline constexpr double tile_overlap = 10; // millimetres: the strip that is pasted over

/// How a large sheet is divided over small papers. Lengths in millimetres.
struct Tiling {
    content::SheetFormat paper; ///< of one tile
    int columns = 1;
    int rows = 1;

    double area_width() const { return paper.width() - 2 * tile_margin; }
    double area_height() const { return paper.height() - 2 * tile_margin; }
    /// Where a tile begins on the sheet.
    double left(int column) const { return column * (area_width() - tile_overlap); }
    double top(int row) const { return row * (area_height() - tile_overlap); }
    /// "A1" is the first tile of the first row, "B1" the first of the second.
    static std::string name(int column, int row);
};

/// The division of a sheet over papers of a size (3 for A3), upright or lying, whichever takes fewer.
Tiling tile(double width, double height, int paper_size);

} // namespace wijzer::app::print
