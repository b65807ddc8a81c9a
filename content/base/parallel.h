// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace wijzer::content {

inline std::size_t processors() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Calls `work` with the number of each part and a tool, on a thread for each of the tools, one of them the caller's;
/// gives what it returns, in order. Throws what one call throws, when all threads have ended.
template<typename Tool, typename Work>
auto for_each_part(std::vector<Tool>& tools, std::size_t count, Work work)
    -> std::vector<decltype(work(count, tools.front()))> {
    std::vector<decltype(work(count, tools.front()))> results(count);
    std::atomic<std::size_t> next = 0;
    const auto run = [&](Tool& tool) {
        for (std::size_t part = next++; part < count; part = next++) {
            results[part] = work(part, tool);
        }
    };
    std::vector<std::future<void>> threads; // their destructors wait
    for (std::size_t number = 1; number < std::min(count, tools.size()); ++number) {
        threads.push_back(std::async(std::launch::async, [&, number] { run(tools[number]); }));
    }
    run(tools.front());
    for (std::future<void>& thread : threads) {
        thread.get();
    }
    return results;
}

/// The same on all processors, with no tool.
template<typename Work> auto for_each_part(std::size_t count, Work work) -> std::vector<decltype(work(count))> {
    std::vector<char> none(processors());
    return for_each_part(none, count, [&](std::size_t part, char&) { return work(part); });
}

} // namespace wijzer::content
