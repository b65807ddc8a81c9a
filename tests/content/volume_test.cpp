// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/volume.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
namespace fs = std::filesystem;
using tests::SampleGuide;

namespace {

constexpr std::size_t all = 1000;

/// The sample guide, and an own guide of a reader that has an intervention of the same name and a story that refers to
/// it.
struct Fixture {
    Fixture() {
        own.write(
            "Eigen Gids/interventies/kaart-tekenen.md",
            "---\ntitel: Onze kaart\nnummer: 1\nkort: Zoals wij het doen.\nverwant: [kring-vormen]\n---\n"
            "## Waarvoor\n\nZie [de kring](kring-vormen.md) en [het verhaal](../praktijkverhalen/onze-straat.md).\n");
        own.write("Eigen Gids/praktijkverhalen/onze-straat.md",
                  "---\ntitel: Onze straat\nnummer: 1\nkort: Een straat.\ninterventies:\n"
                  "  - {id: kaart-tekenen, rol: toegepast, hoe: Op de stoep.}\n"
                  "  - {id: kring-vormen, rol: herkenbaar, hoe: Om de boom.}\n---\n## De opgave\n\nStoep.\n");
    }

    std::shared_ptr<const content::Guide> open() {
        volumes = content::scan_volumes({main.folder(), own.path() / "Eigen Gids"}, problems);
        std::vector<content::Document> heads;
        for (const auto& volume : volumes) {
            for (content::Document& head : content::read_heads(*volume, all)) {
                heads.push_back(std::move(head));
            }
        }
        return content::open_guide(volumes, std::move(heads));
    }

    SampleGuide main;
    tests::TemporaryFolder own;
    content::Problems problems;
    content::Volumes volumes;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "equal ids in two folders stay apart") {
    const auto guide = open();
    REQUIRE(volumes.size() == 2);
    CHECK(volumes[1]->key == "eigen-gids");
    REQUIRE(guide->documents().size() == 5);
    const auto* ours = guide->find(content::DocumentId{"kaart-tekenen"});
    const auto* theirs = guide->find(content::DocumentId{"eigen-gids/kaart-tekenen"});
    REQUIRE(ours);
    REQUIRE(theirs);
    CHECK(ours->guide.empty());
    CHECK(theirs->guide == "Eigen Gids");
    CHECK(theirs->title == "Onze kaart");
    CHECK(guide->find("I-1") == ours);
}

TEST_CASE_FIXTURE(Fixture, "a name means the own folder's document, else that of the guide itself") {
    const auto guide = open();
    const auto* theirs = guide->find(content::DocumentId{"eigen-gids/kaart-tekenen"});
    REQUIRE(theirs);
    REQUIRE(theirs->related.size() == 1);
    CHECK(theirs->related.front().name == "kring-vormen");
    CHECK(theirs->sections.at(0).html.find("wijzer:kring-vormen") != std::string::npos);
    CHECK(theirs->sections.at(0).html.find("wijzer:eigen-gids/onze-straat") != std::string::npos);
    const auto uses = guide->stories_of({"eigen-gids/kaart-tekenen"});
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().story->id.name == "eigen-gids/onze-straat");
    CHECK(guide->stories_of({"kring-vormen"}).size() == 2);
    CHECK(guide->stories_of({"kaart-tekenen"}).size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "a list holds heads, and what is asked for is read whole and stays") {
    const auto guide = open();
    CHECK(guide->documents().front().sections.empty());
    const auto* document = guide->find(guide->documents().front().id);
    REQUIRE(document);
    CHECK_FALSE(document->sections.empty());
    fs::remove(document->file);
    CHECK(guide->find(document->id) == document);
}

TEST_CASE_FIXTURE(Fixture, "a document that is in no list is found all the same") {
    volumes = content::scan_volumes({main.folder()}, problems);
    const auto guide = content::open_guide(volumes, content::read_heads(*volumes.front(), 1));
    CHECK(guide->documents().size() == 1);
    REQUIRE(guide->find(content::DocumentId{"dorp-aan-zee"}));
    CHECK(guide->find(content::DocumentId{"../kaart-tekenen"}) == nullptr);
    CHECK(guide->find(content::DocumentId{"nergens/kaart-tekenen"}) == nullptr);
}

TEST_CASE_FIXTURE(Fixture, "folders of one name get different keys, and one folder counts once") {
    tests::TemporaryFolder other;
    other.write("Eigen Gids/over.md", "---\ntitel: Over\n---\n");
    const auto found = content::scan_volumes(
        {main.folder(), own.path() / "Eigen Gids", other.path() / "Eigen Gids", own.path() / "Eigen Gids" / "."},
        problems);
    REQUIRE(found.size() == 3);
    CHECK(found[1]->key == "eigen-gids");
    CHECK(found[2]->key == "eigen-gids-2");
}

TEST_CASE_FIXTURE(Fixture, "a folder that went is empty, and the rest is there") {
    const auto found = content::scan_volumes({main.folder(), own.path() / "weg"}, problems);
    REQUIRE(found.size() == 2);
    CHECK(found[1]->folder.files.empty());
    CHECK(content::read_heads(*found[0], all).size() == 3);
}
