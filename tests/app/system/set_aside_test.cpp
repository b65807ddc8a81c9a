// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/set_aside.h"

#include "content/base/error.h"
#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::system::set_aside;
namespace fs = std::filesystem;

TEST_CASE("a file that is set aside keeps its bytes under a free name beside it") {
    const tests::TemporaryFolder folder;
    const fs::path first = set_aside(folder.write("naam.xml", "een"), "onleesbaar");
    const fs::path second = set_aside(folder.write("naam.xml", "twee"), "onleesbaar");
    CHECK(first == folder.path() / "naam.onleesbaar-1.xml");
    CHECK(second == folder.path() / "naam.onleesbaar-2.xml");
    CHECK(tests::read_file(first) == "een");
    CHECK(tests::read_file(second) == "twee");
    CHECK_FALSE(fs::exists(folder.path() / "naam.xml"));
}

TEST_CASE("nothing that stands there is replaced, be it a folder or a link to nowhere") {
    const tests::TemporaryFolder folder;
    fs::create_directory(folder.path() / "naam.oud-1.xml");
    fs::create_symlink("nergens", folder.path() / "naam.oud-2.xml");
    CHECK(set_aside(folder.write("naam.xml", "een"), "oud") == folder.path() / "naam.oud-3.xml");
    CHECK(fs::is_directory(folder.path() / "naam.oud-1.xml"));
    CHECK(fs::is_symlink(folder.path() / "naam.oud-2.xml"));
}

TEST_CASE("a file that is not there cannot be set aside, and that is said") {
    const tests::TemporaryFolder folder;
    CHECK_THROWS_AS(set_aside(folder.path() / "nergens.xml", "oud"), content::Error);
    CHECK(fs::is_empty(folder.path()));
}
