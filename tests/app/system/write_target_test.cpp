// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests where bytes that are written to a path go, and what stays unchanged at that path. write_file_test.cpp tests how
// a regular file is replaced.
#include "app/system/write_target.h"

#include "app/system/write_file.h"
#include "content/base/error.h"
#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace wijzer;
using app::system::Access;
using app::system::write_file;

namespace {

namespace fs = std::filesystem;

mode_t rights_of(const fs::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

ino_t inode_of(const fs::path& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_ino;
}

std::ptrdiff_t files_in(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

std::string read_until_end(int descriptor) {
    std::string all;
    char bytes[4096];
    for (ssize_t count = 0; (count = ::read(descriptor, bytes, sizeof bytes)) > 0;) {
        all.append(bytes, static_cast<std::size_t>(count));
    }
    ::close(descriptor);
    return all;
}

const std::string large(300'000, 'x'); // more than a pipe holds

} // namespace

TEST_CASE("a symbolic link stays, and the file behind it is replaced") {
    const tests::TemporaryFolder folder;
    const fs::path real = folder.write("echt/doel", "oud");
    fs::create_symlink("echt/doel", folder.path() / "een");
    fs::create_symlink(folder.path() / "een", folder.path() / "twee");
    write_file(folder.path() / "twee", "nieuw");
    CHECK(fs::is_symlink(folder.path() / "een"));
    CHECK(fs::is_symlink(folder.path() / "twee"));
    CHECK(tests::read_file(real) == "nieuw");
    CHECK(files_in(folder.path() / "echt") == 1);
}

TEST_CASE("a link to a file that is not there makes that file") {
    const tests::TemporaryFolder folder;
    fs::create_symlink("echt/doel", folder.path() / "link");
    write_file(folder.path() / "link", "nieuw");
    CHECK(fs::is_symlink(folder.path() / "link"));
    CHECK(tests::read_file(folder.path() / "echt" / "doel") == "nieuw");
}

TEST_CASE("links in a circle are an error") {
    const tests::TemporaryFolder folder;
    fs::create_symlink("een", folder.path() / "twee");
    fs::create_symlink("twee", folder.path() / "een");
    CHECK_THROWS_AS(write_file(folder.path() / "een", "x"), content::Error);
    CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a file that is replaced keeps its rights, and a new private file is for its owner alone") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("a", "oud");
    for (const mode_t rights : {0600U, 0640U, 0664U, 0755U}) {
        ::chmod(file.c_str(), rights);
        write_file(file, "nieuw");
        CHECK(rights_of(file) == rights);
        write_file(file, "nieuw", Access::owner_only);
        CHECK(rights_of(file) == rights);
    }
    write_file(folder.path() / "b", "eigen", Access::owner_only);
    CHECK(rights_of(folder.path() / "b") == 0600);
}

TEST_CASE("a file that nobody may write is not replaced, also not by root") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("a", "oud");
    ::chmod(file.c_str(), 0444);
    CHECK_THROWS_AS(write_file(file, "nieuw"), content::Error);
    CHECK(tests::read_file(file) == "oud");
    CHECK(rights_of(file) == 0444);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("the other names of a file and what is kept with it stay") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("a", "een langere tekst");
    fs::create_hard_link(file, folder.path() / "b");
    write_file(file, "kort");
    CHECK(tests::read_file(folder.path() / "b") == "kort");
    write_file(file, large);
    CHECK(tests::read_file(folder.path() / "b") == large);
    CHECK(files_in(folder.path()) == 2);
    const fs::path marked = folder.write("c", "oud");
    if (::setxattr(marked.c_str(), "user.note", "x", 1, 0) == 0) { // not every file system keeps them
        write_file(marked, "nieuw");
        char value = 0;
        CHECK(::getxattr(marked.c_str(), "user.note", &value, 1) == 1);
        CHECK(tests::read_file(marked) == "nieuw");
    }
}

TEST_CASE("writing that is stopped leaves a file with two names as it was") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("a", "oud");
    fs::create_hard_link(file, folder.path() / "b");
    CHECK_FALSE(write_file(file, large, [](std::size_t done, std::size_t) { return done == 0; }));
    CHECK(tests::read_file(file) == "oud");
    CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a name as long as a name can be") {
    const tests::TemporaryFolder folder;
    for (const std::size_t length : {254U, 255U}) {
        const fs::path file = folder.path() / std::string(length, 'n');
        write_file(file, "een");
        write_file(file, "twee");
        CHECK(tests::read_file(file) == "twee");
    }
    CHECK_THROWS_AS(write_file(folder.path() / std::string(256, 'n'), "x"), content::Error);
    CHECK(files_in(folder.path()) == 2);
}

TEST_CASE("a pipe gets the bytes and stays a pipe") {
    const tests::TemporaryFolder folder;
    const fs::path pipe = folder.path() / "pijp";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const ino_t inode = inode_of(pipe);
    auto reader = std::async(std::launch::async, [&] { return read_until_end(::open(pipe.c_str(), O_RDONLY)); });
    write_file(pipe, large);
    CHECK(reader.get() == large);
    CHECK(fs::is_fifo(pipe));
    CHECK(inode_of(pipe) == inode);
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("writing to a pipe that nobody reads can be stopped, and one whose reader leaves is an error") {
    const tests::TemporaryFolder folder;
    const fs::path pipe = folder.path() / "pijp";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    int asked = 0;
    CHECK_FALSE(write_file(pipe, large, [&](std::size_t, std::size_t) { return ++asked < 3; }));
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    int calls = 0;
    CHECK_THROWS_AS(write_file(pipe, large,
                               [&](std::size_t, std::size_t) {
                                   if (++calls == 3) {
                                       ::close(reader);
                                   }
                                   return true;
                               }),
                    content::Error);
}

TEST_CASE("what a path of /dev names gets the bytes: a descriptor of this process, and nothing at all") {
    const tests::TemporaryFolder folder;
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto reader = std::async(std::launch::async, [&] { return read_until_end(ends[0]); });
    write_file("/dev/fd/" + std::to_string(ends[1]), large);
    ::close(ends[1]);
    CHECK(reader.get() == large);
    // A file that the shell opened: what stands there stays.
    const fs::path file = folder.write("log", "begin\n");
    const int log = ::open(file.c_str(), O_WRONLY | O_APPEND);
    write_file("/proc/self/fd/" + std::to_string(log), "meer\n");
    ::close(log);
    CHECK(tests::read_file(file) == "begin\nmeer\n");
    write_file("/dev/null", large);
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("two files are swapped behind their links, and both links stay") {
    const tests::TemporaryFolder folder;
    const fs::path real = folder.write("echt/a", "een");
    fs::create_symlink("echt/a", folder.path() / "a");
    const fs::path other = folder.write("b", "twee");
    app::system::swap_files(folder.path() / "a", other);
    CHECK(fs::is_symlink(folder.path() / "a"));
    CHECK(tests::read_file(real) == "twee");
    CHECK(tests::read_file(other) == "een");
    CHECK(fs::is_regular_file(fs::symlink_status(other)));
}

TEST_CASE("what a writer that was killed left is removed, behind a link too, and nothing else") {
    const tests::TemporaryFolder folder;
    const fs::path file = folder.write("echt/a", "een");
    fs::create_symlink("echt/a", folder.path() / "a");
    // The temporary file's name is seen while it is there.
    std::vector<std::string> names;
    write_file(file, large, [&](std::size_t, std::size_t) {
        for (const auto& entry : fs::directory_iterator(folder.path() / "echt")) {
            names.push_back(entry.path().filename().string());
        }
        return true;
    });
    for (const std::string& name : names) {
        if (name != "a") {
            folder.write("echt/" + name, "half");
        }
    }
    folder.write("echt/.~ander", "blijft");
    REQUIRE(files_in(folder.path() / "echt") == 3);
    app::system::remove_leftovers(folder.path() / "a");
    CHECK(files_in(folder.path() / "echt") == 2);
    CHECK(tests::read_file(file) == large);
}
