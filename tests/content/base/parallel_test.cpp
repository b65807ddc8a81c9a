// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/parallel.h"

#include <chrono>
#include <doctest/doctest.h>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>

using wijzer::content::for_each_part;
using wijzer::content::processors;

namespace {

constexpr std::size_t many = 500;

int no_tool() {
    return 0;
}

std::size_t square(std::size_t part, int) {
    return part * part;
}

} // namespace

TEST_CASE("results come in the order of the parts, whichever thread made them") {
    const auto results = for_each_part(many, no_tool, square);
    REQUIRE(results);
    REQUIRE(results->size() == many);
    for (std::size_t part = 0; part < many; ++part) {
        CHECK((*results)[part] == part * part);
    }
    CHECK(for_each_part(0, no_tool, square)->empty());
}

TEST_CASE("each thread has one tool of its own") {
    std::mutex mutex;
    std::set<std::thread::id> makers;
    std::size_t made = 0;
    const auto make_tool = [&] {
        const std::lock_guard lock(mutex);
        ++made;
        makers.insert(std::this_thread::get_id());
        return std::this_thread::get_id();
    };
    std::atomic<int> strangers = 0;
    for_each_part(many, make_tool, [&](std::size_t part, std::thread::id& owner) {
        strangers += owner == std::this_thread::get_id() ? 0 : 1;
        return part;
    });
    CHECK(strangers == 0);
    CHECK(made == makers.size());
    CHECK(made <= processors());
}

TEST_CASE("progress is told on the calling thread, once for each part, in order") {
    std::vector<std::size_t> told;
    const auto caller = std::this_thread::get_id();
    for_each_part(many, no_tool, square, [&](std::size_t done, std::size_t total) {
        CHECK((std::this_thread::get_id() == caller));
        CHECK(total == many);
        told.push_back(done);
        return true;
    });
    std::vector<std::size_t> expected(many);
    std::iota(expected.begin(), expected.end(), std::size_t{1});
    CHECK(told == expected);
}

TEST_CASE("progress that says no stops the work: there is no result, and most parts were not begun") {
    std::atomic<std::size_t> begun = 0;
    int told = 0;
    const auto results = for_each_part(
        many * many, no_tool,
        [&](std::size_t part, int) {
            ++begun;
            std::this_thread::yield();
            return part;
        },
        [&](std::size_t, std::size_t) {
            ++told;
            return false;
        });
    CHECK_FALSE(results);
    CHECK(told == 1);
    CHECK(begun < many * many);
}

TEST_CASE("what a part throws is thrown when all threads have ended, and ends the rest") {
    std::atomic<std::size_t> begun = 0;
    std::atomic<int> at_work = 0;
    // Any thread may get the first part. When it is not the caller's, the caller must not have to do all the rest.
    for (int round = 0; round < 20; ++round) {
        begun = 0;
        CHECK_THROWS_WITH_AS(for_each_part(many * many, no_tool,
                                           [&](std::size_t part, int) {
                                               ++begun;
                                               ++at_work;
                                               std::this_thread::yield();
                                               --at_work;
                                               if (part == 1) {
                                                   throw std::runtime_error("stuk");
                                               }
                                               return part;
                                           }),
                             "stuk", std::runtime_error);
        CHECK(at_work == 0);
        CHECK(begun < many * many);
    }
}

TEST_CASE("another thread that throws ends the work of the caller") {
    if (processors() < 2) {
        return; // there is no other thread
    }
    const auto caller = std::this_thread::get_id();
    std::atomic<bool> is_thrown = false;
    std::atomic<std::size_t> after = 0;
    CHECK_THROWS_AS(for_each_part(many * many, no_tool,
                                  [&](std::size_t part, int) {
                                      if (std::this_thread::get_id() != caller) {
                                          is_thrown = true;
                                          throw std::runtime_error("stuk");
                                      }
                                      while (!is_thrown) {
                                          std::this_thread::yield();
                                      }
                                      std::this_thread::sleep_for(std::chrono::microseconds(100));
                                      ++after;
                                      return part;
                                  }),
                    std::runtime_error);
    CHECK(after < many);
}

TEST_CASE("a tool that cannot be made, and progress that throws, are thrown too") {
    const auto make_none = []() -> int { throw std::runtime_error("geen"); };
    CHECK_THROWS_AS(for_each_part(many, make_none, square), std::runtime_error);
    const auto fail = [](std::size_t, std::size_t) -> bool { throw std::runtime_error("geen"); };
    CHECK_THROWS_AS(for_each_part(many, no_tool, square, fail), std::runtime_error);
}
