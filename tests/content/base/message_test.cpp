// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/message.h"

#include "content/base/error.h"

#include <doctest/doctest.h>

using wijzer::content::Error;
using wijzer::content::fill_placeholders;
using wijzer::content::Message;

TEST_CASE("placeholders are filled in turn, and what fills one is not looked into") {
    CHECK(fill_placeholders("{}: {}", {"a", "b"}) == "a: b");
    CHECK(fill_placeholders("{}{}", {"{}", "b"}) == "{}b");
    CHECK(fill_placeholders("x", {}) == "x");
    CHECK(fill_placeholders("{} {}", {"a"}) == "a {}");
    CHECK(fill_placeholders("{}", {"a", "b"}) == "a");
    CHECK(fill_placeholders("", {"a"}).empty());
}

TEST_CASE("a message in English has the system's reason last") {
    const Message message{
        "{}: cannot be written: {}", {"a{}.pdf"}, std::make_error_code(std::errc::no_space_on_device)};
    CHECK(message.english() ==
          "a{}.pdf: cannot be written: " + std::make_error_code(std::errc::no_space_on_device).message());
    CHECK(Message{"{} and {}", {"a", "b"}}.english() == "a and b");
}

TEST_CASE("an error says its message, and a finished sentence stays as it is") {
    CHECK(std::string(Error(Message{"{} is gone", {"a"}}).what()) == "a is gone");
    CHECK(std::string(Error("50 {} %s").what()) == "50 {} %s");
}
