// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/file_lock.h"

#include "content/base/error.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace wijzer;
using app::system::FileLock;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

TEST_CASE("a lock keeps others out until its scope ends; the file stays") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "map" / "slot";
    {
        const auto lock = FileLock::acquire(file, 0ms);
        REQUIRE(lock);
        CHECK_FALSE(FileLock::acquire(file, 0ms));
        CHECK_FALSE(FileLock::acquire(file, 20ms));
    }
    CHECK(fs::exists(file));
    CHECK(FileLock::acquire(file, 0ms));
}

TEST_CASE("a lock moves with its owner") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "slot";
    auto lock = FileLock::acquire(file, 0ms);
    REQUIRE(lock);
    const FileLock owner = std::move(*lock);
    lock.reset();
    CHECK_FALSE(FileLock::acquire(file, 0ms));
}

TEST_CASE("the lock of a process that is killed is free") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "slot";
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FileLock::acquire(file, 0ms);
        const char sign = lock ? 'y' : 'n';
        while (::write(ready[1], &sign, 1) == 1) {
            ::pause();
        }
    }
    char sign = 'n';
    CHECK(::read(ready[0], &sign, 1) == 1);
    CHECK(sign == 'y');
    CHECK_FALSE(FileLock::acquire(file, 0ms));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(FileLock::acquire(file, 0ms));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("where no file can be made that is said") {
    const tests::TemporaryFolder folder;
    CHECK_THROWS_AS(FileLock::acquire(folder.write("bestand", "") / "slot", 0ms), content::Error);
}
