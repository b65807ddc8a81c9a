// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/paths.h"

#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;
using tests::EnvironmentVariable;
namespace fs = std::filesystem;

TEST_CASE("folders of the reader are those of XDG, else those below HOME") {
    const EnvironmentVariable home("HOME", "/thuis");
    {
        const EnvironmentVariable config("XDG_CONFIG_HOME", "/c");
        const EnvironmentVariable data("XDG_DATA_HOME", "/d");
        const EnvironmentVariable cache("XDG_CACHE_HOME", "/k");
        CHECK(system::config_folder() == "/c/transitiewijzer");
        CHECK(system::user_data_folder() == "/d/transitiewijzer");
        CHECK(system::cache_folder() == "/k/transitiewijzer");
    }
    for (const char* ignored : {"", "niet/volledig"}) {
        const EnvironmentVariable config("XDG_CONFIG_HOME", ignored);
        const EnvironmentVariable data("XDG_DATA_HOME", ignored);
        const EnvironmentVariable cache("XDG_CACHE_HOME", ignored);
        CHECK(system::config_folder() == "/thuis/.config/transitiewijzer");
        CHECK(system::user_data_folder() == "/thuis/.local/share/transitiewijzer");
        CHECK(system::cache_folder() == "/thuis/.cache/transitiewijzer");
    }
}

TEST_CASE("without HOME there is the temporary folder") {
    const EnvironmentVariable home("HOME", "");
    const EnvironmentVariable config("XDG_CONFIG_HOME", "");
    CHECK(system::config_folder() == fs::temp_directory_path() / "transitiewijzer");
}

TEST_CASE("what lasts a session lies in the runtime folder where there is one") {
    const tests::TemporaryFolder folder;
    const EnvironmentVariable cache("XDG_CACHE_HOME", "/k");
    const EnvironmentVariable runtime("XDG_RUNTIME_DIR", folder.path().string());
    CHECK(system::runtime_folder() == folder.path() / "transitiewijzer");
    CHECK(system::new_private_file("pdf").parent_path() == folder.path());
    const EnvironmentVariable missing("XDG_RUNTIME_DIR", (folder.path() / "nergens").string());
    CHECK(system::runtime_folder() == "/k/transitiewijzer");
    CHECK(system::new_private_file("pdf").parent_path() == fs::temp_directory_path());
}

TEST_CASE("a private file has its extension, a new name each time, and is not made") {
    const fs::path one = system::new_private_file("pdf");
    CHECK(one.extension() == ".pdf");
    CHECK(one != system::new_private_file("pdf"));
    CHECK_FALSE(fs::exists(one));
}
