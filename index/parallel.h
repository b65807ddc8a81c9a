// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <future>
#include <thread>
#include <vector>

namespace wijzer::index {

/// Makes something of each number below `count` on all processors, a portion at a time, and takes the results here, in
/// order. A few portions wait at any time. Ends early when `take` returns false. Throws what `make` or `take` throws.
template<typename Make, typename Take>
void make_in_parallel(std::size_t count, std::size_t portion, Make make, Take take) {
    using Result = decltype(make(std::size_t{}));
    const std::size_t workers = std::max(1U, std::thread::hardware_concurrency());
    std::deque<std::future<std::vector<Result>>> pending; // their destructors wait for the threads
    std::size_t next = 0;
    const auto start_one = [&] {
        const std::size_t end = std::min(next + portion, count);
        pending.push_back(std::async(std::launch::async, [&make, begin = next, end] {
            std::vector<Result> results;
            results.reserve(end - begin);
            for (std::size_t number = begin; number < end; ++number) {
                results.push_back(make(number));
            }
            return results;
        }));
        next = end;
    };
    while (next < count || !pending.empty()) {
        while (next < count && pending.size() < workers + 1) {
            start_one();
        }
        std::vector<Result> results = pending.front().get();
        pending.pop_front();
        for (Result& result : results) {
            if (!take(std::move(result))) {
                return;
            }
        }
    }
}

} // namespace wijzer::index
