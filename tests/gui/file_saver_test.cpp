// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/file_saver.h"

#include "app/reader/toolkit/home_thread.h"

#include "content/base/error.h"
#include "tests/gui/window_fixture.h"

#include <doctest/doctest.h>
#include <future>

using namespace wijzer;
using app::service::FileSaver;
using tests::WindowFixture;

TEST_CASE("saving that is stopped says so, leaves the old file and no half one, and can be done again") {
    const tests::TemporaryFolder folder;
    const auto file = folder.write("a.pdf", "oud");
    WindowFixture window;
    FileSaver saver(app::reader::window_thread());
    int saved = 0;
    int stopped = 0;
    saver.on_saved = [&](const std::filesystem::path&) { ++saved; };
    saver.on_stopped = [&] { ++stopped; };
    saver.on_failed = [](const std::string& reason) { FAIL(reason); };
    std::promise<void> may_go_on;
    saver.start(file, [&] {
        may_go_on.get_future().wait(); // as long as a disk may take
        return std::string("nieuw");
    });
    CHECK(saver.is_busy()); // and the window goes on
    saver.start(file, [] { return std::string("een ander"); });
    saver.stop();
    may_go_on.set_value();
    window.wait_until("it has stopped", [&] { return stopped == 1; });
    CHECK_FALSE(saver.is_busy());
    CHECK(tests::read_file(file) == "oud");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    saver.start(file, [] { return std::string("nieuw"); });
    window.wait_until("it is saved", [&] { return saved == 1; });
    CHECK(tests::read_file(file) == "nieuw");
}

TEST_CASE("a PDF that cannot be made is told, and no file is left") {
    const tests::TemporaryFolder folder;
    WindowFixture window;
    FileSaver saver(app::reader::window_thread());
    std::string told;
    saver.on_failed = [&](const std::string& reason) { told = reason; };
    saver.start(folder.path() / "a.pdf", []() -> std::string { throw content::Error("te groot"); });
    window.wait_until("the reason is told", [&] { return told == "te groot"; });
    CHECK(std::filesystem::is_empty(folder.path()));
}
