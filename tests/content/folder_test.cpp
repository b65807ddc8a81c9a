// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
namespace fs = std::filesystem;
using tests::SampleGuide;

TEST_CASE("a folder is looked at without reading its documents") {
    const SampleGuide guide;
    content::Problems problems;
    const content::GuideFolder before = content::scan_folder(guide.folder(), problems);
    CHECK(problems.empty());
    REQUIRE(before.files.size() == 3);
    CHECK(before.files[0].id.name == "kaart-tekenen");
    CHECK(before.files[2].kind == content::Kind::story);
    CHECK(before.files[0].size == fs::file_size(guide.folder() / SampleGuide::first));

    guide.edit(SampleGuide::story, "wilde", "wilden");
    const content::GuideFolder after = content::scan_folder(guide.folder(), problems);
    CHECK(after.files[2].size == before.files[2].size + 1);
    CHECK(after.manifest_fingerprint == before.manifest_fingerprint);

    guide.edit("gids.xml", "<gids", "<!-- anders --><gids");
    CHECK(content::scan_folder(guide.folder(), problems).manifest_fingerprint != before.manifest_fingerprint);
}

TEST_CASE("a file is found by its stem, whatever its kind") {
    const SampleGuide guide;
    guide.write("over.md", "---\ntitel: Over\n---\n## Kop\n");
    content::Problems problems;
    const content::GuideFolder folder = content::scan_folder(guide.folder(), problems);
    for (const char* id : {"kaart-tekenen", "kring-vormen", "dorp-aan-zee", "over"}) {
        REQUIRE(folder.find({id}));
        CHECK(folder.find({id})->id.name == id);
    }
    CHECK(folder.find({"kaart"}) == nullptr);
    CHECK(folder.find({""}) == nullptr);
}

TEST_CASE("an id that occurs twice is reported and counts once") {
    const SampleGuide guide;
    guide.write("praktijkverhalen/kaart-tekenen.md", "---\ntitel: Dubbel\n---\n");
    content::Problems problems;
    CHECK(content::scan_folder(guide.folder(), problems).files.size() == 3);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().file == guide.folder() / "praktijkverhalen/kaart-tekenen.md");
}

TEST_CASE("a folder that is not there is an empty guide with a problem") {
    content::Problems problems;
    const content::GuideFolder folder = content::scan_folder("/nergens/te/vinden", problems);
    CHECK(folder.files.empty());
    CHECK_FALSE(problems.empty());
}

TEST_CASE("a file whose name is no clean text is reported and left out") {
    const SampleGuide guide;
    for (const char* name : {"interventies/een\ntwee.md", "interventies/een\x1Ftwee.md", "interventies/\xFF.md"}) {
        CAPTURE(name);
        const fs::path file = guide.write(name, "---\ntitel: X\n---\n");
        content::Problems problems;
        CHECK(content::scan_folder(guide.folder(), problems).files.size() == 3);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().text.find("is not plain text") != std::string::npos);
        fs::remove(file);
    }
}
