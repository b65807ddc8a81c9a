// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/content_folders.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

namespace library = wijzer::app::library;
using Folders = std::vector<std::filesystem::path>;

namespace {

Folders read(const std::string& value) {
    library::Settings settings;
    settings.set("content_folders", value);
    return library::content_folders(settings);
}

} // namespace

TEST_CASE("without the setting there are no guides of one's own") {
    CHECK(library::content_folders({}).empty());
}

TEST_CASE("empty lines, relative paths and doubles are left out, and the order stays") {
    CHECK(read("\n/home/ik/gids\nwater\n\n/srv/gids\n/home/ik/gids/\n./x\n/srv/./gids") ==
          Folders{"/home/ik/gids", "/srv/gids"});
    CHECK(read("/home/ik/gids\r\n") == Folders{"/home/ik/gids"});
    CHECK(read("/") == Folders{"/"});
}

TEST_CASE("folders come back from the file as they were set, whatever they are called") {
    const wijzer::tests::TemporaryFolder folder;
    const auto file = folder.path() / "instellingen.xml";
    const Folders folders{"/home/ik/gids met spaties", u8"/home/ik/wáter & <land>", "/srv/gids"};
    library::Settings settings = library::Settings::load(file);
    library::set_content_folders(settings, folders);
    settings.save();
    CHECK(library::content_folders(library::Settings::load(file)) == folders);
    library::set_content_folders(settings, {});
    settings.save();
    CHECK(library::content_folders(library::Settings::load(file)).empty());
}

TEST_CASE("what could not be read back is not set") {
    library::Settings settings;
    library::set_content_folders(settings, {"gids", "/twee\nregels", "", "/srv/gids", "/srv/gids/"});
    CHECK(library::content_folders(settings) == Folders{"/srv/gids"});
}

TEST_CASE("a folder with a gids.xml or with Markdown in it or one down could be a guide, any other not") {
    const wijzer::tests::TemporaryFolder folder;
    const auto guide = [&](const char* name) { return library::looks_like_guide(folder.path() / name); };
    folder.write("met-gids/gids.xml", "");
    folder.write("met-tekst/een.md", "");
    folder.write("met-map/interventies/een.md", "");
    folder.write("te-diep/a/b/een.md", "");
    folder.write("zonder/een.txt", "");
    std::filesystem::create_directories(folder.path() / "misleidend" / "gids.xml");
    CHECK(guide("met-gids"));
    CHECK(guide("met-tekst"));
    CHECK(guide("met-map"));
    CHECK_FALSE(guide("te-diep"));
    CHECK_FALSE(guide("zonder"));
    CHECK_FALSE(guide("misleidend"));
    CHECK_FALSE(guide("is-er-niet"));
    CHECK_FALSE(guide("zonder/een.txt"));
}
