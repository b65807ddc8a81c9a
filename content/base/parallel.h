// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on all processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <future>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace wijzer::content {

inline std::size_t processors() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Called on the calling thread, once for each part that is done; returning false stops the work.
using PartProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Calls `work(part, tool)` for each of `count` parts, on as many threads as there are processors, one of them the
/// caller's. Each thread makes its own tool with `make_tool()`. Gives what `work` returns, in order; nothing when
/// `progress` stopped it. Throws what one call throws, when all threads have ended; no part is begun after that. Where
/// the system gives no more threads, fewer do the work.
template<typename MakeTool, typename Work>
auto for_each_part(std::size_t count, MakeTool make_tool, Work work, const PartProgress& progress = {}) {
    using Tool = decltype(make_tool());
    using Result = decltype(work(count, std::declval<Tool&>()));
    static_assert(!std::is_same_v<Result, bool>, "two threads cannot write two elements of a vector<bool>");
    std::vector<Result> results(count);
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    struct EndOfWork { // when one part throws, the other threads are not to go on with the rest
        std::atomic<std::size_t>& next;
        std::size_t count;
        ~EndOfWork() { next = count; }
    };
    const auto run = [&](const auto& after_each) {
        const EndOfWork end_of_work{next, count};
        Tool tool = make_tool();
        for (std::size_t part = next++; part < count; part = next++) {
            results[part] = work(part, tool);
            ++done;
            after_each();
        }
    };
    std::vector<std::future<void>> threads; // their destructors wait
    try {
        for (std::size_t number = 1; number < std::min(count, processors()); ++number) {
            threads.push_back(std::async(std::launch::async, [&] { run([] {}); }));
        }
    } catch (const std::system_error&) { // no more threads: the caller's own is there at least
    }
    std::size_t told = 0;
    bool is_wanted = true;
    const auto tell = [&] {
        while (is_wanted && told < done) {
            ++told;
            is_wanted = !progress || progress(told, count);
        }
        if (!is_wanted) {
            next = count;
        }
    };
    run(tell);
    for (std::future<void>& thread : threads) {
        thread.get();
    }
    tell();
    return is_wanted ? std::optional(std::move(results)) : std::nullopt;
}

} // namespace wijzer::content
