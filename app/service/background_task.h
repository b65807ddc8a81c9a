// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way to work in the background: start, progress, stop, and an outcome that is called on the window's thread.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace wijzer::app::service {

/// Brings a function to the window's thread, which calls it later. May be called on any thread.
using HomeThread = std::function<void(std::function<void()> call)>;

/// Runs one piece of work at a time on a thread of its own. Work that is replaced or dropped may still run for a while,
/// but its outcome is not called; so it must not share changing data with later work. All members are for the window's
/// thread.
class BackgroundTask {
  public:
    using Outcome = std::function<void()>; ///< called on the window's thread

    /// What the work sees of the task; for its own thread.
    class Run {
      public:
        /// Reports progress, in whatever unit. False when the work is to stop.
        bool progress(std::size_t done, std::size_t total) const;
        bool is_stopped() const { return m_stop.stop_requested(); }

      private:
        friend class BackgroundTask;
        std::stop_token m_stop;
        std::function<void(std::size_t, std::size_t)> m_report;
    };
    using Work = std::function<Outcome(const Run& run)>;

    explicit BackgroundTask(HomeThread home);
    ~BackgroundTask(); ///< asks all work to stop, and waits for it

    /// Runs `work` on a thread, and then calls what it returns on the window's thread, unless it was dropped or newer
    /// work was started meanwhile. Drops the work that is running.
    void start(Work work);
    /// Asks the work to stop. Its outcome is still called. Does not wait.
    void cancel();
    /// Asks the work to stop, and makes sure that its outcome is not called. Does not wait.
    void drop();
    bool is_busy() const;

    std::function<void(std::size_t done, std::size_t total)> on_progress; ///< may be empty
    /// Called when the work threw, with a sentence in the language of the interface. May be empty.
    std::function<void(const std::string& sentence)> on_failed;

  private:
    struct State;
    struct Running;
    void end(const Outcome& outcome, const std::string& failure);
    void collect_finished();

    HomeThread m_home;
    std::shared_ptr<State> m_state; ///< calls on the window's thread check here whether they are still wanted
    std::vector<std::unique_ptr<Running>> m_running; ///< the last may be at work; the others are ending
};

} // namespace wijzer::app::service
