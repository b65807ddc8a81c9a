// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_file.h"

#include "content/base/error.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <vector>

using namespace wijzer;
using app::system::write_file;

namespace {

namespace fs = std::filesystem;

const std::string large(3'000'000, 'x');

std::ptrdiff_t files_in(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

} // namespace

TEST_CASE("progress is told before each piece, up to the whole, and the file is as it should be") {
    const tests::TemporaryFolder folder;
    std::vector<std::size_t> told;
    CHECK(write_file(folder.path() / "new" / "a", large, [&](std::size_t done, std::size_t total) {
        CHECK(total == large.size());
        told.push_back(done);
        return true;
    }));
    REQUIRE(told.size() > 3);
    CHECK(told.front() == 0);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(tests::read_file(folder.path() / "new" / "a") == large);
}

TEST_CASE("writing that is stopped leaves the old file and nothing else") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("a", "oud");
    CHECK_FALSE(write_file(file, large, [](std::size_t done, std::size_t) { return done < 1'000'000; }));
    CHECK(tests::read_file(file) == "oud");
    CHECK_FALSE(write_file(folder.path() / "b", large, [](std::size_t, std::size_t) { return false; }));
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("an empty file can be written") {
    const tests::TemporaryFolder folder;
    write_file(folder.path() / "a", "");
    CHECK(fs::exists(folder.path() / "a"));
}

TEST_CASE("what cannot be written is an error with path and reason, and leaves nothing") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("file", "geen map") / "a";
    CHECK_THROWS_AS(write_file(file, large), content::Error);
    fs::create_directory(folder.path() / "map");
    try {
        write_file(folder.path() / "map", large);
        FAIL("a folder was written over");
    } catch (const content::Error& error) {
        CHECK(std::string(error.what()).find("map: cannot be written: ") != std::string::npos);
    }
    CHECK(files_in(folder.path()) == 2);
}
