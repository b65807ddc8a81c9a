// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/socket.h"

#include "tests/support/temporary_folder.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::system::Socket;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

TEST_CASE("what one side sends the other receives, up to what it wants") {
    const tests::TemporaryFolder folder;
    // Also where the path is longer than a socket's address can be.
    for (const fs::path& path : {folder.path() / "s", folder.path() / std::string(120, 'm') / "s"}) {
        fs::create_directories(path.parent_path());
        const Socket listener = Socket::listen_at(path);
        REQUIRE(listener.is_open());
        const Socket sender = Socket::connect_to(path);
        REQUIRE(sender.is_open());
        const Socket receiver = listener.accept();
        REQUIRE(receiver.is_open());
        CHECK(sender.send("een twee"));
        CHECK(receiver.receive(3) == "een");
        sender.end_sending();
        CHECK(receiver.receive(100) == " twee");
        CHECK(receiver.send("antwoord"));
        receiver.end_sending();
        CHECK(sender.receive(100) == "antwoord");
    }
}

TEST_CASE("patience ends") {
    const tests::TemporaryFolder folder;
    const Socket listener = Socket::listen_at(folder.path() / "s");
    const Socket sender = Socket::connect_to(folder.path() / "s");
    const Socket receiver = listener.accept();
    REQUIRE(receiver.is_open());
    receiver.set_patience(10ms);
    CHECK(sender.send("half"));
    CHECK(receiver.receive(100) == "half");
    sender.set_patience(10ms);
    CHECK_FALSE(sender.send(std::string(50'000'000, 'x'))); // nobody reads it
}

TEST_CASE("where nobody listens, or somebody does already, there is no socket") {
    const tests::TemporaryFolder folder;
    CHECK_FALSE(Socket::connect_to(folder.path() / "s").is_open());
    CHECK_FALSE(Socket::listen_at(folder.path() / "nergens" / "s").is_open());
    const Socket listener = Socket::listen_at(folder.path() / "s");
    CHECK(listener.is_open());
    CHECK_FALSE(Socket::listen_at(folder.path() / "s").is_open());
    CHECK_FALSE(Socket().is_open());
}
