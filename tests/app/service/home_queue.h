// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/background_task.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <doctest/doctest.h>
#include <functional>
#include <mutex>

namespace wijzer::tests {

/// A home thread without a toolkit: calls wait in a queue until the test handles them.
class HomeQueue {
  public:
    app::service::HomeThread thread() {
        return [this](std::function<void()> call) {
            {
                const std::lock_guard lock(m_mutex);
                m_calls.push_back(std::move(call));
            }
            m_changed.notify_all();
        };
    }

    /// Makes the calls that are in the queue now.
    void handle() {
        while (const std::function<void()> call = take()) {
            call();
        }
    }
    void handle_until(const std::function<bool()>& condition) {
        handle();
        while (!condition()) {
            wait_for_call();
            handle();
        }
    }
    /// Waits until there is a call in the queue, but not for ever.
    void wait_for_call() {
        std::unique_lock lock(m_mutex);
        REQUIRE(m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return !m_calls.empty(); }));
    }

  private:
    std::function<void()> take() {
        const std::lock_guard lock(m_mutex);
        if (m_calls.empty()) {
            return {};
        }
        std::function<void()> call = std::move(m_calls.front());
        m_calls.pop_front();
        return call;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_calls;
};

} // namespace wijzer::tests
