// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents that no author should write must still give a valid PDF, with all of their text on the paper.
#include "app/print/composition.h"
#include "app/print/sheet_printer.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/support/sample_guide.h"

#include <cairo.h>
#include <doctest/doctest.h>

namespace {

using namespace wijzer;
using namespace wijzer::app::print;

const themes::ThemeSet& theme_set() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

const std::string kinds[] = {"sheet", "hand-out", "cards", "book"};
const std::string papers[] = {"a4", "a5"};

/// Prints the whole sample as every kind, on the smallest and the usual paper, in normal and large text. Checks that
/// the PDFs are valid and that all ink is on the paper, and gives the text of the A4 sheets without spaces.
std::string print_all(const tests::SampleGuide& sample) {
    const content::LoadResult loaded = sample.load();
    PrintJob job;
    for (const content::Document& document : loaded.guide->documents()) {
        job.documents.push_back(document.id);
    }
    for (const std::string& kind : kinds) {
        for (const std::string& paper : papers) {
            for (const bool large : {false, true}) {
                CAPTURE(kind);
                CAPTURE(paper);
                CAPTURE(large);
                job.kind = *find_kind(kind);
                job.paper = *find_paper(paper);
                job.large = large;
                const auto whole = compose(*loaded.guide, theme_set(), job);
                CHECK(tests::is_sound(to_pdf(*whole)));
                for (std::size_t page = 0; page < whole->pages.size(); ++page) {
                    const tests::InkBox ink = tests::ink_of(*whole, page, 30);
                    CHECK(ink.right <= job.paper.width - 3);
                    CHECK(ink.bottom <= job.paper.height - 3);
                }
            }
        }
    }
    job.kind = PrintKind::sheet;
    job.paper = Paper{};
    job.large = false;
    std::string text;
    for (const std::string& page : tests::page_texts(make_pdf(*loaded.guide, theme_set(), job))) {
        text += tests::squeezed(page);
    }
    return text;
}

/// A picture in the sample's folder.
void write_picture(const tests::SampleGuide& sample, const std::string& name, int width, int height) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    REQUIRE(cairo_surface_write_to_png(surface, (sample.folder() / name).c_str()) == CAIRO_STATUS_SUCCESS);
    cairo_surface_destroy(surface);
}

} // namespace

TEST_CASE("a step of three thousand words is printed whole") {
    const tests::SampleGuide sample;
    std::string step = "Begin";
    for (int word = 0; word < 3'000; ++word) {
        step += " woord" + std::to_string(word);
    }
    sample.edit(tests::SampleGuide::first, "Iedereen tekent.", step + " slot.");
    const std::string text = print_all(sample);
    for (int word = 0; word < 3'000; word += 7) {
        const std::string wanted = "woord" + std::to_string(word);
        CHECK(text.find(wanted) != std::string::npos);
    }
}

TEST_CASE("a word that is longer than a line is on the paper to its end") {
    const tests::SampleGuide sample;
    const std::string word = "Begin" + std::string(400, 'x') + "eind";
    sample.edit(tests::SampleGuide::first, "Iedereen tekent.", word);
    sample.edit(tests::SampleGuide::first, "Een kaart tekenen", word);
    sample.edit(tests::SampleGuide::first, "groot vel", word);
    sample.edit(tests::SampleGuide::story, "Het dorp wilde", word);
    const std::string text = print_all(sample);
    CHECK(text.find("xxeind") != std::string::npos);
}

TEST_CASE("a table that is wider than the paper is made to fit it") {
    const tests::SampleGuide sample;
    std::string head, line, row;
    for (int column = 0; column < 40; ++column) {
        head += "| kop" + std::to_string(column) + ' ';
        line += "|---";
        row += "| onafbreekbaarheid" + std::to_string(column) + ' ';
    }
    std::string table = head + "|\n" + line + "|\n";
    for (int count = 0; count < 80; ++count) {
        table += row + "|\n";
    }
    sample.edit(tests::SampleGuide::story, "Het dorp wilde", table + "\nHet dorp wilde");
    const std::string text = print_all(sample);
    CHECK(text.find("onafbreekbaarheid39") != std::string::npos);
    CHECK(text.find("Hetdorpwilde") != std::string::npos);
}

TEST_CASE("a picture that is larger than a page is made to fit it") {
    const tests::SampleGuide sample;
    write_picture(sample, "hoog.png", 600, 9'000);
    write_picture(sample, "breed.png", 9'000, 600);
    sample.edit(tests::SampleGuide::story, "Het dorp wilde",
                "![Een toren](../hoog.png)\n\n![Een dijk](../breed.png)\n\nHet dorp wilde");
    const std::string text = print_all(sample);
    CHECK(text.find("Eentoren") != std::string::npos);
    CHECK(text.find("Eendijk") != std::string::npos);
    CHECK(text.find("Hetdorpwilde") != std::string::npos);
}

TEST_CASE("lists in lists, and a section of one endless line, are printed") {
    const tests::SampleGuide sample;
    std::string text;
    for (int depth = 0; depth < 40; ++depth) {
        text += std::string(static_cast<std::size_t>(2 * depth), ' ') + "- diepte" + std::to_string(depth) + "\n";
    }
    text += "\n" + std::string(2'000, '-') + " slot\n\n";
    sample.edit(tests::SampleGuide::story, "Het dorp wilde", text + "Het dorp wilde");
    CHECK(print_all(sample).find("Hetdorpwilde") != std::string::npos);
}
