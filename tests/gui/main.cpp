// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs doctest inside a wx program.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "tests/gui/toolkit.h"

#include <unistd.h>

namespace {

std::size_t variables_before = 0;
std::size_t variables_after = 0;

std::size_t count_variables() {
    std::size_t count = 0;
    while (environ[count]) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("starting the toolkit adds nothing to the environment, which other threads read") {
    CHECK(variables_before > 0);
    CHECK(variables_after <= variables_before);
}

int main(int argc, char** argv) {
    return wijzer::tests::run_in_toolkit(
        argv,
        [&] {
            variables_after = count_variables();
            doctest::Context context(argc, argv);
            return context.run();
        },
        [] { variables_before = count_variables(); });
}
