// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes/theme.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

const themes::ThemeSet& shipped() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

} // namespace

TEST_CASE("the shipped themes load, light first") {
    CHECK(shipped().errors().empty());
    REQUIRE(shipped().themes().size() >= 4);
    CHECK(shipped().themes().front().id() == "licht");
    CHECK(shipped().find("donker").is_dark());
    CHECK(shipped().find("bestaat-niet").id() == "licht");
}

TEST_CASE("every text is legible on every ground it stands on") {
    const char* texts[] = {"ink",
                           "heading",
                           "soft",
                           "link",
                           "applied",
                           "accent",
                           "movement-begrijpen",
                           "movement-verbinden",
                           "movement-verbeelden",
                           "movement-experimenteren",
                           "movement-verankeren",
                           "movement-loslaten"};
    const char* grounds[] = {"paper", "panel", "field"};
    for (const themes::Theme& theme : shipped().themes()) {
        const double least = theme.id() == "hoog-contrast" ? 7.0 : 4.5;
        CAPTURE(theme.id());
        for (const char* text : texts) {
            for (const char* ground : grounds) {
                CAPTURE(text);
                CAPTURE(ground);
                CHECK(themes::contrast(theme.color(text), theme.color(ground)) >= least);
            }
        }
        for (const char* ground : {"mark", "selection", "invitation"}) {
            CAPTURE(ground);
            CHECK(themes::contrast(theme.color("ink"), theme.color(ground)) >= least);
        }
        CHECK(themes::contrast(theme.color("on-accent"), theme.color("accent")) >= least);
    }
}

TEST_CASE("a stylesheet's variables are filled in") {
    const themes::Theme& theme = shipped().find("licht");
    CHECK(theme.resolve("a{color:var(--ink);font-size:var(--size)}", 17.6) == "a{color:#1f2933;font-size:18px}");
    CHECK(theme.resolve("a{color:var(--nonsense)} b{", 10) == "a{color:#1f2933} b{");
    CHECK(theme.resolve("open var(--", 10) == "open var(--");
    for (const char* sheet : {"page.css", "sheet.css"}) {
        CHECK(theme.resolve(shipped().stylesheet(sheet), 18).find("var(") == std::string::npos);
    }
}

TEST_CASE("a broken theme is reported and the others stay") {
    const tests::TemporaryFolder folder;
    folder.write("goed.xml", "<theme version=\"1\" name=\"Goed\"><color role=\"ink\" value=\"#102030\"/></theme>");
    folder.write("kapot.xml", "<theme version=\"1\"><color");
    folder.write("toekomst.xml", "<theme version=\"7\"/>");
    folder.write("kleur.xml", "<theme version=\"1\"><color role=\"ink\" value=\"rood\"/></theme>");
    const auto set = themes::ThemeSet::load(folder.path());
    CHECK(set.errors().size() == 3);
    REQUIRE(set.themes().size() == 1);
    CHECK(set.themes()[0].color("ink") == themes::Color{0x10, 0x20, 0x30, 255});
}

TEST_CASE("without any theme there is a plain one") {
    const tests::TemporaryFolder folder;
    const auto set = themes::ThemeSet::load(folder.path() / "leeg");
    REQUIRE(set.themes().size() == 1);
    CHECK(themes::contrast(set.themes()[0].color("ink"), set.themes()[0].color("paper")) > 20);
}

TEST_CASE("colours are read strictly") {
    CHECK(themes::parse_color("#0f4c5c") == themes::Color{0x0f, 0x4c, 0x5c, 255});
    CHECK_FALSE(themes::parse_color("0f4c5c").has_value());
    CHECK_FALSE(themes::parse_color("#0f4c5g").has_value());
    CHECK_FALSE(themes::parse_color("#0f4c5").has_value());
    CHECK(themes::to_css(themes::Color{1, 171, 255, 255}) == "#01abff");
}
