// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/save_dialog.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>
#include <vector>

using namespace wijzer;
using app::reader::choose_file_name;
using app::reader::with_extension;

namespace fs = std::filesystem;

TEST_CASE("a name gets the extension that it lacks, and only that") {
    CHECK(with_extension("/map/mijn werkblad", "pdf") == fs::path("/map/mijn werkblad.pdf"));
    CHECK(with_extension("/map/verslag 2.0", "pdf") == fs::path("/map/verslag 2.0.pdf"));
    CHECK(with_extension("/map/blad.pdf", "pdf") == fs::path("/map/blad.pdf"));
    CHECK(with_extension("/map/BLAD.PDF", "pdf") == fs::path("/map/BLAD.PDF"));
    CHECK(with_extension("/map/blad.", "pdf") == fs::path("/map/blad.pdf"));
    CHECK(with_extension("/map/.pdf", "pdf") == fs::path("/map/.pdf.pdf"));
    CHECK(with_extension("/map/blad.md", "pdf") == fs::path("/map/blad.md.pdf"));
    CHECK(with_extension("/dev/null", "pdf") == fs::path("/dev/null"));
}

TEST_CASE("before the extended name is overwritten it is asked, and a no brings the dialog back") {
    const tests::TemporaryFolder folder;
    const fs::path taken = folder.write("blad.pdf", "oud");
    std::vector<fs::path> answers{folder.path() / "nieuw", folder.path() / "blad"};
    std::vector<fs::path> asked;
    const auto choose = [&]() -> std::optional<fs::path> {
        const fs::path answer = answers.back();
        answers.pop_back();
        return answer;
    };
    const auto no = [&](const fs::path& file) {
        asked.push_back(file);
        return false;
    };
    CHECK(choose_file_name("pdf", choose, no) == folder.path() / "nieuw.pdf");
    CHECK(asked == std::vector{taken});
    answers = {folder.path() / "blad"};
    CHECK(choose_file_name("pdf", choose, [](const fs::path&) { return true; }) == taken);
    CHECK_FALSE(choose_file_name(
        "pdf", [] { return std::optional<fs::path>(); }, no));
}
