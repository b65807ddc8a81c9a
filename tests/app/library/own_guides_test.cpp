// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/own_guides.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

namespace library = wijzer::app::library;
using Folders = std::vector<std::filesystem::path>;

namespace {

Folders folders_of(const library::Settings& settings) {
    Folders folders;
    for (const wijzer::content::GuidePlace& guide : library::own_guides(settings)) {
        folders.push_back(guide.folder);
    }
    return folders;
}

std::string key_of(const library::Settings& settings, const std::filesystem::path& folder) {
    for (const wijzer::content::GuidePlace& guide : library::own_guides(settings)) {
        if (guide.folder == folder) {
            return guide.key;
        }
    }
    return {};
}

Folders read(const std::string& value) {
    library::Settings settings;
    settings.set("content_folders", value);
    return folders_of(settings);
}

} // namespace

TEST_CASE("without the setting there are no guides of one's own") {
    CHECK(library::own_guides({}).empty());
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
    library::set_own_guides(settings, folders);
    settings.save();
    CHECK(folders_of(library::Settings::load(file)) == folders);
    library::set_own_guides(settings, {});
    settings.save();
    CHECK(library::own_guides(library::Settings::load(file)).empty());
}

TEST_CASE("what could not be read back is not set") {
    library::Settings settings;
    library::set_own_guides(settings, {"gids", "/twee\nregels", "", "/srv/gids", "/srv/gids/"});
    CHECK(folders_of(settings) == Folders{"/srv/gids"});
}

TEST_CASE("guides of one name keep their keys when one goes, when their order changes and when it comes back") {
    library::Settings settings;
    settings.set("content_folders", "/a/werk\n/b/werk\n"); // as an older version left it
    CHECK(key_of(settings, "/a/werk") == "werk");
    CHECK(key_of(settings, "/b/werk") == "werk-2");
    library::set_own_guides(settings, {"/b/werk"});
    CHECK(key_of(settings, "/b/werk") == "werk-2");
    library::set_own_guides(settings, {"/c/werk", "/b/werk"});
    CHECK(key_of(settings, "/b/werk") == "werk-2");
    CHECK(key_of(settings, "/c/werk") == "werk-3");
    library::set_own_guides(settings, {"/b/werk", "/a/werk"});
    CHECK(key_of(settings, "/a/werk") == "werk");
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
