// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/callback_guard.h"

#include "app/reader/toolkit/home_thread.h"
#include "tests/gui/window_fixture.h"

#include <doctest/doctest.h>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <wx/app.h>

using namespace wijzer;
namespace reader = app::reader;

namespace {

/// Keeps what is written to standard error. The application of the tests reports failures there and not in a window.
class Terminal {
  public:
    Terminal() : m_before(std::cerr.rdbuf(m_written.rdbuf())) {}
    ~Terminal() { std::cerr.rdbuf(m_before); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    std::string text() const { return m_written.str(); }

  private:
    std::ostringstream m_written;
    std::streambuf* m_before;
};

int half_of(int number, int* calls) {
    ++*calls;
    if (number % 2 != 0) {
        throw std::runtime_error("oneven");
    }
    return number / 2;
}

const char* no_name(int) {
    throw 7;
}

void fail(int) {
    throw std::runtime_error("stuk");
}

} // namespace

TEST_CASE("what a callback throws is told and does not reach the C below, which gets nothing") {
    const Terminal terminal;
    int calls = 0;
    int (*const from_c)(int, int*) = reader::callback<half_of>;
    CHECK(from_c(8, &calls) == 4);
    CHECK(terminal.text().empty());
    CHECK(from_c(7, &calls) == 0);
    CHECK(calls == 2);
    CHECK(terminal.text().find("oneven") != std::string::npos);
    CHECK(reader::callback<no_name>(1) == nullptr);
    reader::callback<fail>(1);
    CHECK(terminal.text().find("stuk") != std::string::npos);
}

TEST_CASE("what is called later may throw, and the window goes on") {
    const tests::TemporaryFolder home;
    tests::WindowFixture window;
    const Terminal terminal;
    bool is_called = false;
    reader::call_later(window.frame(), [] { throw std::runtime_error("later"); });
    reader::window_thread()([] { throw 7; });
    reader::window_thread()([&] { is_called = true; });
    window.wait_until("all are called", [&] { return is_called; });
    CHECK(terminal.text().find("later") != std::string::npos);
}
