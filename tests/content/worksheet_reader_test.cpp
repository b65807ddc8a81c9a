// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worksheet_reader.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using content::Worksheet;
using tests::SampleGuide;

namespace {

content::LoadResult load_with(const SampleGuide& guide, const std::string& lines) {
    guide.edit(SampleGuide::first, "zoekwoorden:", lines + "zoekwoorden:");
    return guide.load();
}

} // namespace

TEST_CASE("an intervention names its worksheets, relative to itself") {
    const SampleGuide guide;
    const auto sheet = guide.write("werkbladen/kaart.svg", "<svg/>");
    guide.write("werkbladen/kaart-kaartjes.md", "# Kaartjes\n- Een — twee\n");
    const auto loaded = load_with(guide, "werkbladen:\n  - bestand: ../werkbladen/kaart.svg\n    titel: De kaart\n"
                                         "    soort: wandvel\n    formaat: a1 liggend\n"
                                         "    voorbeeld: ../werkbladen/kaart.svg\n    hoeveel: één per groepje\n"
                                         "  - {bestand: ../werkbladen/kaart-kaartjes.md, titel: Kaartjes, "
                                         "soort: kaartjes, formaat: a4 staand}\n");
    CHECK(loaded.problems.empty());
    const auto& sheets = loaded.guide->find(content::DocumentId{"kaart-tekenen"})->worksheets;
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].file == std::filesystem::canonical(sheet));
    CHECK(sheets[0].example == sheets[0].file);
    CHECK(sheets[0].title == "De kaart");
    CHECK(sheets[0].kind == content::WorksheetKind::wall_sheet);
    CHECK(sheets[0].format == content::SheetFormat{1, true});
    CHECK(sheets[0].how_many == "één per groepje");
    CHECK(sheets[0].line > 1);
    CHECK(sheets[1].kind == content::WorksheetKind::cards);
    CHECK(sheets[1].example.empty());
}

TEST_CASE("an intervention that needs no worksheets says so") {
    const auto loaded = load_with(SampleGuide(), "werkbladen: geen\n");
    CHECK(loaded.problems.empty());
    CHECK(loaded.guide->find_head(content::DocumentId{"kaart-tekenen"})->worksheets.empty());
}

TEST_CASE("what is wrong in the list of worksheets is reported with its line") {
    const char* wrong[] = {
        "werkbladen: drie\n",
        "werkbladen:\n  - los\n",
        "werkbladen:\n  - {bestand: a.svg, titel: A, soort: poster, formaat: a1 staand}\n",
        "werkbladen:\n  - {bestand: a.svg, titel: A, soort: wandvel, formaat: a9 staand}\n",
        "werkbladen:\n  - {bestand: a.svg, titel: A, soort: wandvel}\n",
        "werkbladen:\n  - {bestand: a.svg, titel: A, soort: wandvel, formaat: a1 staand, kleur: rood}\n",
        "werkbladen:\n  - {bestand: ../../a.svg, titel: A, soort: wandvel, formaat: a1 staand}\n",
        "werkbladen:\n  - {bestand: /etc/a.svg, titel: A, soort: wandvel, formaat: a1 staand}\n",
        "werkbladen:\n  - {bestand: 'http://a/a.svg', titel: A, soort: wandvel, formaat: a1 staand}\n",
    };
    for (const char* lines : wrong) {
        CAPTURE(lines);
        const SampleGuide guide;
        const auto loaded = load_with(guide, lines);
        REQUIRE_FALSE(loaded.problems.empty());
        CHECK(loaded.problems.front().line > 1);
    }
}
