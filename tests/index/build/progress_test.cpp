// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/progress.h"

#include <doctest/doctest.h>
#include <thread>
#include <utility>
#include <vector>

using namespace wijzer;

TEST_CASE("progress is told now and then, rising, from any number of threads, and ends with the whole") {
    std::vector<std::pair<std::size_t, std::size_t>> told;
    const index::Progress progress = [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); };
    index::ProgressReporter reporter(progress, 400);
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (int count = 0; count < 100; ++count) {
                    reporter.count_one();
                }
            });
        }
    }
    reporter.tell_end();
    REQUIRE(told.size() > 2);
    CHECK(told.size() < 100);
    CHECK(told.front() == std::pair<std::size_t, std::size_t>(0, 400));
    CHECK(told.back() == std::pair<std::size_t, std::size_t>(400, 400));
    for (std::size_t at = 1; at < told.size(); ++at) {
        CHECK(told[at].first > told[at - 1].first);
    }
}

TEST_CASE("where nobody asks nothing is told") {
    const index::Progress nobody;
    index::ProgressReporter reporter(nobody, 1);
    reporter.count_one();
    reporter.tell_end();
}
