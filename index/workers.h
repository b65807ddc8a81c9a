// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace wijzer::index {

inline std::size_t processors() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Calls `work` with the number of each part, on all processors; gives what it returns, in order. Throws what one call
/// throws, when all threads have ended.
template<typename Work> auto for_each_part(std::size_t count, Work work) -> std::vector<decltype(work(count))> {
    std::vector<decltype(work(count))> results(count);
    std::atomic<std::size_t> next = 0;
    std::vector<std::future<void>> threads; // their destructors wait
    for (std::size_t number = 0; number < std::min(count, processors()); ++number) {
        threads.push_back(std::async(std::launch::async, [&] {
            for (std::size_t part = next++; part < count; part = next++) {
                results[part] = work(part);
            }
        }));
    }
    for (std::future<void>& thread : threads) {
        thread.get();
    }
    return results;
}

} // namespace wijzer::index
