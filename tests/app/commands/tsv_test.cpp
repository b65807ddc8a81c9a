// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tsv.h"

#include "tests/support/random.h"

#include <doctest/doctest.h>
#include <vector>

using wijzer::app::commands::tsv_row;

namespace {

/// Reads a row as other programs do: splits it at tabs, then removes the escapes.
std::vector<std::string> read_row(const std::string& row) {
    std::vector<std::string> fields(1);
    for (std::size_t at = 0; at + 1 < row.size(); ++at) {
        if (row[at] == '\t') {
            fields.emplace_back();
        } else if (row[at] == '\\') {
            const char letter = row[++at];
            fields.back() += letter == 't' ? '\t' : letter == 'n' ? '\n' : letter == 'r' ? '\r' : letter;
        } else {
            fields.back() += row[at];
        }
    }
    return fields;
}

} // namespace

TEST_CASE("a row is one line, whatever its fields hold") {
    CHECK(tsv_row({"I-1", "een titel"}) == "I-1\teen titel\n");
    CHECK(tsv_row({"a\tb", "c\nd", "e\\"}) == "a\\tb\tc\\nd\te\\\\\n");
}

TEST_CASE("fields come back from their row as they were") {
    const unsigned seed = wijzer::tests::random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> which(0, 7);
    constexpr char bytes[] = {'a', '\t', '\n', '\r', '\\', 't', 'n', ' '};
    for (int round = 0; round < 1000; ++round) {
        std::string one = "x", other;
        for (int left = 8; left > 0; --left) {
            one += bytes[which(random)];
            other += bytes[which(random)];
        }
        CHECK(read_row(tsv_row({one, other})) == std::vector{one, other});
    }
}
