// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/descriptor.h"

#include <cerrno>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

using wijzer::content::Descriptor;

namespace {

int open_something() {
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

bool is_open_in_the_system(int value) {
    return ::fcntl(value, F_GETFD) != -1;
}

} // namespace

TEST_CASE("a descriptor is closed at the end of its scope, once, whoever owns it by then") {
    const int value = open_something();
    REQUIRE(is_open_in_the_system(value));
    {
        Descriptor first(value);
        Descriptor second(std::move(first));
        CHECK_FALSE(first.is_open());
        CHECK(second.value() == value);
        Descriptor third;
        third = std::move(second);
        CHECK(third.is_open());
        CHECK(is_open_in_the_system(value));
    }
    CHECK_FALSE(is_open_in_the_system(value));
}

TEST_CASE("closing tells what the system says, and is done once") {
    Descriptor owner(open_something());
    CHECK(owner.close());
    CHECK_FALSE(owner.is_open());
    CHECK(owner.close()); // there is nothing to close
    const int value = open_something();
    Descriptor lost(value);
    ::close(value);
    CHECK_FALSE(lost.close());
    CHECK(errno == EBADF);
}
