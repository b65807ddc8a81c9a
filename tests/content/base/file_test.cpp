// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/file.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;

TEST_CASE("a file is read as clean text, and what had to be mended is reported with its place") {
    const tests::TemporaryFolder folder;
    content::Problems problems;
    CHECK(content::read_text(folder.write("schoon.md", "een\r\ntwee\n"), problems) == "een\ntwee\n");
    CHECK(problems.empty());
    CHECK(content::read_text(folder.write("vuil.md", "een\nt\xFFwee\n"), problems) == "een\nt\uFFFDwee\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().line == 2);
    CHECK(problems.front().column == 2);
}

TEST_CASE("a file that is too large is read as far as it may be") {
    const tests::TemporaryFolder folder;
    content::Problems problems;
    const auto text =
        content::read_text(folder.write("groot.md", std::string(content::maximum_file_size + 1, 'x')), problems);
    REQUIRE(text);
    CHECK(text->size() == content::maximum_file_size);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().text.find("larger than 1 MB") != std::string::npos);
    problems.clear();
    CHECK(content::read_text(folder.write("past.md", std::string(content::maximum_file_size, 'x')), problems));
    CHECK(problems.empty());
}

TEST_CASE("what is no file gives nothing and a problem") {
    const tests::TemporaryFolder folder;
    for (const std::filesystem::path& path : {folder.path(), folder.path() / "nergens.md"}) {
        content::Problems problems;
        CHECK_FALSE(content::read_text(path, problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().file == path);
        CHECK(content::has_errors(problems));
    }
}

TEST_CASE("Markdown files are listed by name, however their extension is written, without hidden ones; a folder that "
          "is not there has none") {
    const tests::TemporaryFolder folder;
    for (const char* name : {"b.MD", "a.md", "c.markdown", ".verborgen.md", "c.txt", "onder/d.md"}) {
        folder.write(name, "");
    }
    content::Problems problems;
    const auto files = content::list_markdown(folder.path(), problems);
    REQUIRE(files.size() == 3);
    CHECK(files[0] == folder.path() / "a.md");
    CHECK(files[1] == folder.path() / "b.MD");
    CHECK(files[2] == folder.path() / "c.markdown");
    CHECK(content::list_markdown(folder.path() / "nergens", problems).empty());
    CHECK(problems.empty());
    content::list_markdown(folder.path() / "a.md", problems);
    CHECK(problems.size() == 1);
}
