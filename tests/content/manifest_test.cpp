// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/manifest.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer;
using content::Kind;

namespace {

struct Read {
    content::Problems problems;
    content::Manifest manifest;

    bool says(const std::string& part) const {
        return std::any_of(problems.begin(), problems.end(), [&](const content::Problem& problem) {
            return problem.text.find(part) != std::string::npos;
        });
    }
};

Read read(const std::string& text) {
    const tests::TemporaryFolder folder;
    Read read;
    read.manifest = content::load_manifest(folder.write("gids.xml", text), read.problems);
    return read;
}

Read read_inside(const std::string& elements) {
    return read("<gids versie=\"1\" taal=\"nl\" titel=\"Proef\" editie=\"2026\" licentie=\"CC\">\n" + elements +
                "</gids>");
}

} // namespace

TEST_CASE("the manifest gives labels and words, and the id where it has none") {
    const Read proof =
        read_inside("<facet id=\"beweging\" soort=\"interventie\" label=\"Beweging\" label-en=\"Movement\">"
                    "<waarde id=\"loslaten\" label=\"Loslaten\" label-en=\"Let go\">Stoppen.</waarde></facet>"
                    "<woord id=\"tijd\">Tijd</woord>");
    CHECK(proof.problems.empty());
    CHECK(proof.manifest.title == "Proef");
    CHECK(proof.manifest.label("beweging", "loslaten") == "Loslaten");
    CHECK(proof.manifest.label("beweging", "anders") == "anders");
    CHECK(proof.manifest.label("anders", "anders") == "anders");
    CHECK(proof.manifest.find_facet("beweging")->find_value("loslaten")->description == "Stoppen.");
    CHECK_FALSE(proof.manifest.find_facet("beweging")->multiple);
    CHECK(proof.manifest.word("tijd") == "Tijd");
    CHECK(proof.manifest.word("plaats") == "plaats");
}

TEST_CASE("sections have a role per kind, and a place on the sheet unless they say not") {
    const Read proof = read_inside("<sectie soort=\"interventie\" rol=\"stappen\" titel=\"Zo\"/>"
                                   "<sectie soort=\"interventie\" rol=\"herkomst\" titel=\"Bron\" op-blad=\"nee\"/>");
    CHECK(proof.problems.empty());
    CHECK(proof.manifest.role_of(Kind::intervention, "Zo") == "stappen");
    CHECK(proof.manifest.role_of(Kind::story, "Zo").empty());
    CHECK(proof.manifest.is_on_sheet(Kind::intervention, "stappen"));
    CHECK_FALSE(proof.manifest.is_on_sheet(Kind::intervention, "herkomst"));
    CHECK(proof.manifest.is_on_sheet(Kind::story, "herkomst"));
}

TEST_CASE("a group of synonyms means the same, or points one way") {
    const Read proof = read_inside("<synoniemen><groep>burger; inwoner</groep>"
                                   "<groep vindt=\"uitstel\">op de lange baan</groep></synoniemen>");
    CHECK(proof.problems.empty());
    REQUIRE(proof.manifest.synonyms.size() == 2);
    CHECK(proof.manifest.synonyms[0].asked == std::vector<std::string>{"burger", "inwoner"});
    CHECK(proof.manifest.synonyms[0].found == proof.manifest.synonyms[0].asked);
    CHECK(proof.manifest.synonyms[1].asked == std::vector<std::string>{"op de lange baan"});
    CHECK(proof.manifest.synonyms[1].found == std::vector<std::string>{"uitstel"});
}

TEST_CASE("what the manifest gets wrong is reported, with its line, and the rest is read") {
    const Read proof = read_inside("<facet id=\"a\" soort=\"onzin\" label=\"A\"/>\n<onbekend/>\n"
                                   "<sectie soort=\"interventie\" rol=\"r\" titel=\"T\" op-blad=\"soms\"/>\n"
                                   "<synoniemen><groep>alleen</groep></synoniemen><woord id=\"tijd\">Tijd</woord>");
    CHECK(proof.says("unknown soort 'onzin'"));
    CHECK(proof.says("<facet> lacks the attribute 'label-en'"));
    CHECK(proof.says("unknown element <onbekend>"));
    CHECK(proof.says("'op-blad' must be ja or nee"));
    CHECK(proof.says("a <groep> needs two words"));
    CHECK(proof.problems.front().line == 2);
    CHECK(proof.manifest.word("tijd") == "Tijd");
}

TEST_CASE("what is no manifest of this version leaves everything at its default") {
    for (const char* text : {"<gids versie=\"1\"", "<anders/>", "<gids versie=\"99\" titel=\"X\"/>", ""}) {
        CAPTURE(text);
        const Read proof = read(text);
        CHECK(content::has_errors(proof.problems));
        CHECK(proof.manifest == content::Manifest{});
    }
}
