// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The place of each line of a print, and a comparison with a file of expected places. Such a file has one line for each
// line of the print, page after page. x and y are whole points from the paper's top left to the left end and the
// vertical middle of the line:
//
//     page 1
//     62 39 Begrijpen · Hoofd
#pragma once

#include "app/print/composition.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wijzer::tests {

struct PlacedLine {
    int x = 0;
    int y = 0;
    std::string text;
    bool operator==(const PlacedLine&) const = default;
};

using PlacedPage = std::vector<PlacedLine>;

/// The lines of a composition in the order of drawing. A cell of a table is a line of its own.
std::vector<PlacedPage> placed_lines(const app::print::Composition& whole);

/// The lines of a page on the screen, in pixels.
PlacedPage placed_lines(const app::layout::Page& page);

/// The words of a PDF as poppler reads them, each as a line of its own, from top to bottom and from left to right.
std::vector<PlacedPage> placed_words(const std::string& pdf);

std::vector<PlacedPage> read_pages(const std::filesystem::path& file);
void write_pages(const std::vector<PlacedPage>& pages, const std::filesystem::path& file);

/// The differences, one sentence each: a different number of pages, lines that only one side has, and lines more than
/// `points` apart. The order of the lines of a page does not count.
std::vector<std::string> differences(const std::vector<PlacedPage>& expected, const std::vector<PlacedPage>& found,
                                     int points);

} // namespace wijzer::tests
