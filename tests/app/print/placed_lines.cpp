// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/print/placed_lines.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <pugixml.hpp>
#include <sstream>
#include <tuple>

namespace wijzer::tests {
namespace {

using app::layout::PageText;
using app::layout::TextRun;

int middle_of(const TextRun& run) {
    return run.box.y + run.box.height / 2;
}

/// Whether two pieces of text are on one line. Their fonts may differ in size, but cells of a table are different
/// lines.
bool goes_on(const TextRun& last, const TextRun& next) {
    const int away = std::abs(middle_of(last) - middle_of(next));
    const int gap = next.box.x - last.box.right();
    return 2 * away < std::max(last.box.height, next.box.height) && gap > -last.box.height && gap < last.box.height;
}

/// Adds the lines of a text with y in [top, bottom), scaled and moved to x and y.
void add_lines(PlacedPage& page, const PageText& text, int top, int bottom, double scale, double x, double y) {
    const TextRun* last = nullptr;
    for (const TextRun& run : text.runs) {
        if (middle_of(run) < top || middle_of(run) >= bottom) {
            continue;
        }
        if (!last || !goes_on(*last, run)) {
            page.push_back({static_cast<int>(std::lround(x + run.box.x * scale)),
                            static_cast<int>(std::lround(y + (middle_of(run) - top) * scale)),
                            {}});
        }
        page.back().text += text.text.substr(run.range.begin, run.range.end - run.range.begin);
        page.back().text += run.hyphen ? "-" : "";
        last = &run;
    }
}

/// Removes spaces at the ends of lines, and empty lines.
void trim(PlacedPage& page) {
    for (PlacedLine& line : page) {
        line.text.erase(0, std::min(line.text.find_first_not_of(" \t\n"), line.text.size()));
        line.text.erase(line.text.find_last_not_of(" \t\n") + 1);
    }
    std::erase_if(page, [](const PlacedLine& line) { return line.text.empty(); });
}

std::string described(std::size_t page, const PlacedLine& line) {
    return "page " + std::to_string(page + 1) + ", " + std::to_string(line.x) + ' ' + std::to_string(line.y) + ": " +
           line.text;
}

/// Removes from `lines` the line with the text of `wanted` that is nearest to it, if one is near enough.
bool take_line(PlacedPage& lines, const PlacedLine& wanted, int points) {
    auto best = lines.end();
    int nearest = points;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const int away = std::max(std::abs(line->x - wanted.x), std::abs(line->y - wanted.y));
        if (line->text == wanted.text && away <= nearest) {
            best = line;
            nearest = away - 1;
        }
    }
    if (best == lines.end()) {
        return false;
    }
    lines.erase(best);
    return true;
}

} // namespace

std::vector<PlacedPage> placed_lines(const app::print::Composition& whole) {
    std::vector<PlacedPage> pages;
    for (const app::print::ComposedPage& composed : whole.pages) {
        PlacedPage& page = pages.emplace_back();
        for (const app::print::Piece& piece : composed.pieces) {
            const app::layout::PageSlice& slice = piece.slice;
            const PageText& text = piece.text->page.text();
            const double scale = piece.text->scale;
            add_lines(page, text, slice.head_top, slice.head_bottom, scale, piece.x, piece.y);
            add_lines(page, text, slice.top, slice.bottom, scale, piece.x, piece.y + slice.head_height() * scale);
        }
        trim(page);
    }
    return pages;
}

PlacedPage placed_lines(const app::layout::Page& page) {
    PlacedPage lines;
    add_lines(lines, page.text(), 0, page.height(), 1, 0, 0);
    trim(lines);
    return lines;
}

std::vector<PlacedPage> placed_words(const std::string& pdf) {
    const TemporaryFolder folder;
    const std::string file = folder.write("a.pdf", pdf).string();
    REQUIRE(std::system(("pdftotext -bbox '" + file + "' '" + file + ".html'").c_str()) == 0);
    pugi::xml_document document;
    REQUIRE(document.load_file((file + ".html").c_str()));
    std::vector<PlacedPage> pages;
    for (const pugi::xpath_node& each : document.select_nodes("//page")) {
        PlacedPage& page = pages.emplace_back();
        for (const pugi::xml_node word : each.node().children("word")) {
            const double middle = (word.attribute("yMin").as_double() + word.attribute("yMax").as_double()) / 2;
            page.push_back({static_cast<int>(std::lround(word.attribute("xMin").as_double())),
                            static_cast<int>(std::lround(middle)), word.text().get()});
        }
        std::sort(page.begin(), page.end(), [](const PlacedLine& one, const PlacedLine& other) {
            return std::tie(one.y, one.x, one.text) < std::tie(other.y, other.x, other.text);
        });
    }
    return pages;
}

std::vector<PlacedPage> read_pages(const std::filesystem::path& file) {
    std::vector<PlacedPage> pages;
    std::ifstream stream(file);
    for (std::string row; std::getline(stream, row);) {
        if (row.starts_with("page ")) {
            pages.emplace_back();
            continue;
        }
        PlacedLine line;
        std::istringstream fields(row);
        REQUIRE_MESSAGE((!pages.empty() && fields >> line.x >> line.y), file.string(), ": ", row);
        std::getline(fields >> std::ws, line.text);
        pages.back().push_back(line);
    }
    return pages;
}

void write_pages(const std::vector<PlacedPage>& pages, const std::filesystem::path& file) {
    std::ofstream stream(file);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        stream << "page " << page + 1 << '\n';
        for (const PlacedLine& line : pages[page]) {
            stream << line.x << ' ' << line.y << ' ' << line.text << '\n';
        }
    }
    REQUIRE_MESSAGE(stream.flush(), file.string(), " cannot be written");
}

std::vector<std::string> differences(const std::vector<PlacedPage>& expected, const std::vector<PlacedPage>& found,
                                     int points) {
    std::vector<std::string> all;
    if (expected.size() != found.size()) {
        all.push_back(std::to_string(expected.size()) + " pages expected, " + std::to_string(found.size()) + " found");
    }
    for (std::size_t page = 0; page < std::max(expected.size(), found.size()); ++page) {
        PlacedPage left = page < found.size() ? found[page] : PlacedPage{};
        for (const PlacedLine& line : page < expected.size() ? expected[page] : PlacedPage{}) {
            if (!take_line(left, line, points)) {
                all.push_back("missing: " + described(page, line));
            }
        }
        for (const PlacedLine& line : left) {
            all.push_back("not expected: " + described(page, line));
        }
    }
    return all;
}

} // namespace wijzer::tests
