// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/settings.h"

#include "content/base/error.h"
#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

namespace fs = std::filesystem;
using wijzer::app::library::Settings;
using wijzer::tests::read_file;

namespace {

struct Fixture {
    wijzer::tests::TemporaryFolder folder;
    fs::path file = folder.path() / "instellingen.xml";

    Settings load_from(const std::string& text) const { return Settings::load(folder.write("instellingen.xml", text)); }
};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "a missing file gives the defaults, and appears with the first setting") {
    Settings settings = Settings::load(file);
    CHECK(settings.text("theme", "systeem") == "systeem");
    CHECK(settings.number("zoom", 100) == 100);
    settings.save();
    CHECK_FALSE(fs::exists(file));
    settings.set("zoom", 150);
    settings.save();
    CHECK(Settings::load(file).number("zoom", 100) == 150);
}

TEST_CASE_FIXTURE(Fixture, "what this version does not know stays in the file") {
    Settings settings = load_from("<?xml version=\"1.0\"?>\n<settings version=\"1\">\n"
                                  "  <!-- van mij -->\n  <set key=\"later\">iets nieuws</set>\n"
                                  "  <set key=\"zoom\" uitleg=\"groot\">120</set>\n  <lijst><punt>a</punt></lijst>\n"
                                  "</settings>\n");
    CHECK(settings.number("zoom", 100) == 120);
    settings.set("zoom", 130);
    settings.set("theme", "donker");
    settings.save();
    const std::string kept = read_file(file);
    for (const char* part : {"<!-- van mij -->", "<set key=\"later\">iets nieuws</set>", "<punt>a</punt>",
                             "uitleg=\"groot\">130<", "<set key=\"theme\">donker</set>"}) {
        CAPTURE(part);
        CHECK(has(kept, part));
    }
    CHECK_FALSE(has(kept, "120"));
}

TEST_CASE_FIXTURE(Fixture, "what was changed by hand meanwhile stays, unless it was set here too") {
    Settings settings = load_from("<settings version=\"1\"><set key=\"zoom\">120</set></settings>");
    folder.write("instellingen.xml", "<settings version=\"1\"><set key=\"zoom\">140</set>"
                                     "<set key=\"paper\">a5</set></settings>");
    settings.set("theme", "sepia");
    settings.set("zoom", 120); // as it was: no change of ours
    settings.save();
    const Settings read = Settings::load(file);
    CHECK(read.number("zoom", 100) == 140);
    CHECK(read.text("paper") == "a5");
    CHECK(read.text("theme") == "sepia");
}

TEST_CASE_FIXTURE(Fixture, "a damaged file and one of a newer version are set aside, each under a name of its own") {
    const std::string newer = "<settings version=\"2\"><set key=\"zoom\">120</set></settings>";
    for (const std::string& bytes : {std::string("<settings version=\"1\"><set key="), newer, std::string(), newer}) {
        Settings settings = load_from(bytes);
        CHECK(settings.number("zoom", 100) == 100);
        REQUIRE_FALSE(settings.set_aside().empty());
        CHECK(read_file(settings.set_aside()) == bytes);
        settings.set("zoom", 110);
        settings.save();
        CHECK(Settings::load(file).number("zoom", 100) == 110);
    }
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 5);
}

TEST_CASE_FIXTURE(Fixture, "a file damaged while the program runs is set aside at the next save") {
    Settings settings = load_from("<settings version=\"1\"/>");
    folder.write("instellingen.xml", "geen XML");
    settings.set("zoom", 110);
    settings.save();
    CHECK(Settings::load(file).number("zoom", 100) == 110);
    CHECK(read_file(settings.set_aside()) == "geen XML");
}

TEST_CASE_FIXTURE(Fixture, "where nothing can be written, saving says so and can be tried again") {
    folder.write("map", "een bestand waar een map had moeten staan");
    Settings settings = Settings::load(folder.path() / "map" / "instellingen.xml");
    settings.set("zoom", 110);
    CHECK_THROWS_AS(settings.save(), wijzer::content::Error);
    fs::remove(folder.path() / "map");
    settings.save();
    CHECK(Settings::load(folder.path() / "map" / "instellingen.xml").number("zoom", 100) == 110);
}

TEST_CASE_FIXTURE(Fixture, "a number that is none gives the fallback") {
    const Settings settings = load_from("<settings version=\"1\"><set key=\"zoom\">groot</set>"
                                        "<set key=\"tab\">12x</set><set key=\"leeg\"/></settings>");
    for (const char* key : {"zoom", "tab", "leeg", "geen"}) {
        CHECK(settings.number(key, 7) == 7);
    }
}

TEST_CASE_FIXTURE(Fixture, "a look at the settings leaves an unreadable file where it is") {
    folder.write("instellingen.xml", "geen XML");
    const Settings settings = Settings::peek(file);
    CHECK(settings.text("theme", "systeem") == "systeem");
    CHECK(settings.set_aside().empty());
    CHECK(read_file(file) == "geen XML");
    folder.write("instellingen.xml", "<settings version=\"1\"><set key=\"zoom\">120</set></settings>");
    CHECK(Settings::peek(file).number("zoom", 100) == 120);
}
