// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/failure.h"

#include "app/language/chosen_language.h"
#include "content/base/error.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <new>

namespace language = wijzer::app::language;
using wijzer::content::Error;
using wijzer::content::Message;

namespace {

/// The description of an exception in a language.
template<typename Thrown> std::string said(const char* in, Thrown thrown) {
    language::initialise(in, {}, "nl");
    try {
        throw thrown;
    } catch (...) {
        return language::describe_current_failure();
    }
}

const Message cannot_be_written{
    "{}: cannot be written: {}", {"/kaart/é.pdf"}, std::make_error_code(std::errc::no_space_on_device)};

} // namespace

TEST_CASE("our own errors are put into the language, with path and reason") {
    CHECK(said("nl", Error(cannot_be_written)) == "/kaart/é.pdf: kan niet geschreven worden: de schijf is vol");
    CHECK(said("en", Error(cannot_be_written)) == "/kaart/é.pdf: cannot be written: No space left on device");
    CHECK(said("nl", Error("Een zin die {} al af is")) == "Een zin die {} al af is");
}

TEST_CASE("errors of the system name the file and the reason") {
    const auto reason = std::make_error_code(std::errc::permission_denied);
    CHECK(said("nl", std::filesystem::filesystem_error("x", "/a/é", reason)) == "/a/é: je hebt er geen rechten voor");
    CHECK(said("en", std::filesystem::filesystem_error("x", "/a/é", reason)) == "/a/é: Permission denied");
    CHECK(said("en", std::filesystem::filesystem_error("x", reason)) == "Permission denied");
    CHECK(said("nl", std::system_error(std::make_error_code(std::errc::too_many_files_open))) != "Too many open files");
    CHECK(said("en", std::system_error(std::make_error_code(std::errc::too_many_files_open))) == "Too many open files");
}

TEST_CASE("want of memory, other exceptions and what is no exception have words too") {
    CHECK(said("en", std::bad_alloc{}) == "There is not enough memory for this.");
    CHECK(said("nl", std::bad_alloc{}) != said("en", std::bad_alloc{}));
    CHECK(said("en", std::logic_error("a {} b")) == "Something went wrong: a {} b");
    CHECK(said("nl", std::logic_error("a {} b")).ends_with(": a {} b"));
    CHECK(said("en", 7) == "Something went wrong, and it is not known what.");
    CHECK(said("nl", std::string("x")) != said("en", std::string("x")));
    language::initialise("en", {}, "nl");
    CHECK(language::describe(nullptr) == "Something went wrong, and it is not known what.");
}

TEST_CASE("of an exception within another, the outer one is told") {
    language::initialise("en", {}, "nl");
    try {
        try {
            throw std::bad_alloc{};
        } catch (...) {
            std::throw_with_nested(Error(cannot_be_written));
        }
    } catch (...) {
        CHECK(language::describe_current_failure() == "/kaart/é.pdf: cannot be written: No space left on device");
    }
}

TEST_CASE("an exception without words is still told") {
    CHECK_FALSE(said("en", Error("")).empty());
    CHECK_FALSE(said("nl", Error("")).empty());
}

TEST_CASE("usual reasons are in the language, with either category, and others as the system says them") {
    language::initialise("nl", {}, "nl");
    CHECK(language::reason_text(std::error_code(ENOSPC, std::generic_category())) == "de schijf is vol");
    CHECK(language::reason_text(std::error_code(ENOSPC, std::system_category())) == "de schijf is vol");
    for (const int code :
         {EACCES, EPERM, EROFS, ENOENT, EISDIR, ENOTDIR, ENAMETOOLONG, EEXIST, EIO, EMFILE, ENOMEM, EFBIG, EPIPE}) {
        const std::error_code reason(code, std::generic_category());
        language::initialise("nl", {}, "nl");
        const std::string dutch = language::reason_text(reason);
        language::initialise("en", {}, "nl");
        CHECK(dutch != language::reason_text(reason));
    }
    const std::error_code rare(EXDEV, std::generic_category());
    CHECK(language::reason_text(rare) == rare.message());
}

TEST_CASE("a message in words keeps its arguments as they are") {
    language::initialise("nl", {}, "nl");
    CHECK(language::in_words({"{}: cannot be written: {}", {"{}", "b"}}) == "{}: kan niet geschreven worden: b");
}
