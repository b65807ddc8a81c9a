// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each line of a print stands, and whether that is where a file expects it. Such a file has a line for each line
// of the print, page after page; x and y are whole points from the paper's top left, to the line's left end and middle:
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

/// In the order in which they are drawn. A cell of a table is a line of its own.
std::vector<PlacedPage> placed_lines(const app::print::Composition& whole);

/// The words of a PDF as poppler sees them, each as a line, from top to bottom and from left to right.
std::vector<PlacedPage> placed_words(const std::string& pdf);

std::vector<PlacedPage> read_pages(const std::filesystem::path& file);
void write_pages(const std::vector<PlacedPage>& pages, const std::filesystem::path& file);

/// What differs, a sentence each: pages too many or too few, lines that stand on one side alone or more than `points`
/// apart. The order of the lines of a page does not count.
std::vector<std::string> differences(const std::vector<PlacedPage>& expected, const std::vector<PlacedPage>& found,
                                     int points);

} // namespace wijzer::tests
