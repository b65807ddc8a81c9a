// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/worksheet_composer.h"

#include "app/print/sheet_printer.h"
#include "app/print/tiles.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/support/sample_guide.h"

#include <cmath>
#include <cstdlib>
#include <doctest/doctest.h>

namespace {

using namespace wijzer;
using namespace wijzer::app::print;

const themes::ThemeSet& theme_set() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

std::string sheet(const std::string& view_box, const std::string& text) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + view_box +
           "\" class=\"a3 begrijpen\"><title>Vel</title><rect class=\"lijn\" x=\"10\" y=\"10\" width=\"100\" "
           "height=\"50\"/><text class=\"kop\" x=\"20\" y=\"40\">" +
           text + "</text></svg>";
}

/// The sample guide with an A3 sheet, its example, and nine cards.
content::LoadResult guide_with_sheets(const tests::SampleGuide& guide) {
    guide.write("werkbladen/vel.svg", sheet("0 0 420 297", "Leegvel"));
    guide.write("werkbladen/vol.svg", sheet("0 0 420 297", "Volvel"));
    std::string cards = "# Kaartjes\n## Groep\n";
    for (int card = 1; card <= 9; ++card) {
        cards += "- Kaart" + std::to_string(card) + " — regel\n";
    }
    guide.write("werkbladen/kaartjes.md", cards);
    guide.edit(tests::SampleGuide::first, "zoekwoorden:",
               "werkbladen:\n  - {bestand: ../werkbladen/vel.svg, titel: Vel, soort: wandvel, formaat: a3 liggend, "
               "voorbeeld: ../werkbladen/vol.svg}\n  - {bestand: ../werkbladen/kaartjes.md, titel: Kaartjes, "
               "soort: kaartjes, formaat: a4 staand}\nzoekwoorden:");
    return guide.load();
}

PrintJob worksheet_job() {
    PrintJob job;
    job.documents = {content::DocumentId{"kaart-tekenen"}};
    job.kind = PrintKind::worksheet;
    return job;
}

double millimetres(double points) {
    return std::round(points / points_per_inch * millimetres_per_inch);
}

} // namespace

TEST_CASE("each worksheet stands on its own format, and cards stand eight to an A4") {
    const tests::SampleGuide guide;
    const auto loaded = guide_with_sheets(guide);
    const auto whole = compose(*loaded.guide, theme_set(), worksheet_job());
    REQUIRE(whole->pages.size() == 3);
    CHECK(millimetres(whole->pages[0].width) == 420);
    CHECK(millimetres(whole->pages[0].height) == 297);
    CHECK(millimetres(whole->pages[1].width) == 210);
    const std::string pdf = to_pdf(*whole);
    CHECK(tests::is_sound(pdf));
    const auto texts = tests::page_texts(pdf);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].find("Leegvel") != std::string::npos);
    CHECK(texts[1].find("Kaart8") != std::string::npos);
    CHECK(texts[1].find("Kaart9") == std::string::npos);
    CHECK(texts[2].find("Kaart9") != std::string::npos);
    CHECK(tests::uncompressed(pdf).find("/Subtype /Image") == std::string::npos);
    CHECK(make_pdf(*loaded.guide, theme_set(), worksheet_job()) ==
          make_pdf(*loaded.guide, theme_set(), worksheet_job()));
}

TEST_CASE("a paper and the examples are as asked for") {
    const tests::SampleGuide guide;
    const auto loaded = guide_with_sheets(guide);
    PrintJob job = worksheet_job();
    job.sheet_size = 1;
    job.examples = true;
    job.grey = true;
    const auto whole = compose(*loaded.guide, theme_set(), job);
    REQUIRE(whole->pages.size() == 4);
    CHECK(millimetres(whole->pages[0].width) == 841);
    CHECK(millimetres(whole->pages[1].height) == 594);
    CHECK(millimetres(whole->pages[2].width) == 210);
    CHECK(tests::page_texts(to_pdf(*whole))[1].find("Volvel") != std::string::npos);
}

TEST_CASE("a sheet in tiles begins with a key plan, and each tile says where it belongs") {
    const tests::SampleGuide guide;
    const auto loaded = guide_with_sheets(guide);
    PrintJob job = worksheet_job();
    job.tile_size = 4;
    const auto whole = compose(*loaded.guide, theme_set(), job);
    const Tiling tiling = tile(420, 297, 4);
    const auto tiles = static_cast<std::size_t>(tiling.columns * tiling.rows);
    REQUIRE(whole->pages.size() == 1 + tiles + 2);
    const auto texts = tests::page_texts(to_pdf(*whole));
    for (const char* name : {"A1", "A2", "B1"}) {
        CHECK(texts[0].find(name) != std::string::npos);
    }
    CHECK(texts[1].find("A1") != std::string::npos);
    CHECK_FALSE(whole->pages[1].cut_marks.empty());
}

TEST_CASE("where no document has worksheets there is nothing to print") {
    const tests::SampleGuide guide;
    const auto loaded = guide.load();
    CHECK_THROWS(compose(*loaded.guide, theme_set(), worksheet_job()));
}
