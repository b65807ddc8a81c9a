// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading must not wait for a pipe or a device among the files of a guide; if it did, these tests would never end.
#include "content/base/regular_file.h"

#include "content/loader.h"
#include "content/picture.h"
#include "tests/support/sample_guide.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace wijzer;
using content::read_regular_file;

namespace {

namespace fs = std::filesystem;

fs::path make_pipe(const fs::path& file) {
    fs::create_directories(file.parent_path());
    REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
    return file;
}

bool is_reported(const content::Problems& problems, const std::string& name) {
    return std::any_of(problems.begin(), problems.end(), [&](const content::Problem& problem) {
        return problem.file.filename() == name && problem.text.find("not a file") != std::string::npos;
    });
}

} // namespace

TEST_CASE("a file is read to its end, or as far as is wanted") {
    const tests::TemporaryFolder folder;
    std::error_code error;
    const std::string text(100'000, 'x');
    CHECK(read_regular_file(folder.write("a", text), 1'000'000, error) == text);
    CHECK(read_regular_file(folder.path() / "a", 10, error) == std::string(10, 'x'));
    CHECK(read_regular_file(folder.write("b", ""), 10, error) == std::string{});
    CHECK_FALSE(error);
    CHECK(read_regular_file("/proc/self/stat", 10'000, error).value_or("").size() > 10); // which says it is empty
}

TEST_CASE("what is no regular file is not opened") {
    const tests::TemporaryFolder folder;
    std::error_code error;
    const fs::path pipe = make_pipe(folder.path() / "pijp");
    CHECK_FALSE(read_regular_file(pipe, 10, error));
    CHECK(error == content::not_a_regular_file);
    fs::create_symlink(pipe, folder.path() / "link");
    CHECK_FALSE(read_regular_file(folder.path() / "link", 10, error));
    CHECK(error == content::not_a_regular_file);
    CHECK_FALSE(read_regular_file("/dev/zero", 10, error));
    CHECK(error == content::not_a_regular_file);
    CHECK_FALSE(read_regular_file(folder.path(), 10, error));
    CHECK(error == std::errc::is_a_directory);
    CHECK_FALSE(read_regular_file(folder.path() / "weg", 10, error));
    CHECK(error == std::errc::no_such_file_or_directory);
}

TEST_CASE("a pipe or a device among a guide's documents, as its manifest and as a picture is a problem") {
    const tests::TemporaryFolder folder;
    const fs::path guide = folder.path();
    make_pipe(guide / "gids.xml");
    make_pipe(guide / "pagina.md");
    make_pipe(guide / "interventies" / "pijp.md");
    fs::create_directories(guide / "praktijkverhalen");
    fs::create_symlink("/dev/zero", guide / "praktijkverhalen" / "nul.md");
    const content::Problems problems = content::load_guide(guide).problems;
    for (const char* name : {"gids.xml", "pagina.md", "pijp.md", "nul.md"}) {
        CHECK_MESSAGE(is_reported(problems, name), name);
    }
    make_pipe(guide / "beeld.png");
    CHECK_FALSE(content::find_picture(guide, guide / "a.md", "beeld.png").problem.empty());
}
