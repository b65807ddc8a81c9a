// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way to do something beside the window: start, progress, stop, and an outcome that comes home.
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

/// One piece of work at a time on a thread of its own. Work that is replaced or dropped may still run for a while, but
/// nothing of it comes home; so it must share nothing that changes with what comes after it. All members are for the
/// window's thread.
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

    /// Runs `work` on a thread; what it returns is called at home, unless newer work was started or it was dropped
    /// meanwhile. Work at hand is dropped.
    void start(Work work);
    /// Asks the work to stop. What it returns still comes home. Does not wait.
    void cancel();
    /// Asks the work to stop, and lets nothing of it come home. Does not wait.
    void drop();
    bool is_busy() const;

    std::function<void(std::size_t done, std::size_t total)> on_progress; ///< may be empty
    /// The work threw; in the language of the interface. May be empty.
    std::function<void(const std::string& sentence)> on_failed;

  private:
    struct State;
    struct Running;
    void end(const Outcome& outcome, const std::string& failure);
    void collect_finished();

    HomeThread m_home;
    std::shared_ptr<State> m_state;                  ///< what comes home looks here whether it is still wanted
    std::vector<std::unique_ptr<Running>> m_running; ///< the last may be at work; the others are ending
};

} // namespace wijzer::app::service
