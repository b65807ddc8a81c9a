// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/background_task.h"

#include "app/language/failure.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace wijzer::app::service {

/// Used on the window's thread only, also by the calls that work sends there.
struct BackgroundTask::State {
    BackgroundTask* task = nullptr; ///< null when it is gone
    int number = 0;                 ///< of the newest work
    bool is_busy = false;
};

struct BackgroundTask::Running {
    std::atomic<bool> has_ended = false;
    std::jthread thread; ///< declared last: it is joined before has_ended goes
};

bool BackgroundTask::Run::progress(std::size_t done, std::size_t total) const {
    m_report(done, total);
    return !is_stopped();
}

namespace {

/// Runs the work. When it throws, `failure` says why and there is no outcome.
BackgroundTask::Outcome outcome_of(const BackgroundTask::Work& work, const BackgroundTask::Run& run,
                                   std::string& failure) {
    try {
        return work(run);
    } catch (...) {
        failure = language::describe_current_failure();
        return {};
    }
}

} // namespace

BackgroundTask::BackgroundTask(HomeThread home) : m_home(std::move(home)), m_state(std::make_shared<State>()) {
    m_state->task = this;
}

BackgroundTask::~BackgroundTask() {
    m_state->task = nullptr;
    for (const auto& running : m_running) {
        running->thread.request_stop();
    }
}

void BackgroundTask::start(Work work) {
    drop();
    collect_finished();
    m_state->is_busy = true;
    const int number = m_state->number;
    // Calls `call` with the task, on the window's thread, if this work is still the newest.
    const auto at_home = [home = m_home, state = m_state, number](std::function<void(BackgroundTask&)> call) {
        home([state, number, call = std::move(call)] {
            if (state->task && state->number == number) {
                call(*state->task);
            }
        });
    };
    const auto report = [at_home](std::size_t done, std::size_t total) {
        at_home([done, total](BackgroundTask& task) {
            if (task.on_progress) {
                task.on_progress(done, total);
            }
        });
    };
    try {
        auto running = std::make_unique<Running>();
        running->thread = std::jthread(
            [work = std::move(work), at_home, report, &has_ended = running->has_ended](const std::stop_token& stop) {
                Run run;
                run.m_stop = stop;
                run.m_report = report;
                std::string failure;
                Outcome outcome = outcome_of(work, run, failure);
                at_home([outcome = std::move(outcome), failure = std::move(failure)](BackgroundTask& task) {
                    task.end(outcome, failure);
                });
                has_ended = true;
            });
        m_running.push_back(std::move(running));
    } catch (...) { // no thread to be had
        at_home([failure = language::describe_current_failure()](BackgroundTask& task) { task.end({}, failure); });
    }
}

/// `outcome` and `on_failed` may destroy this task, so no member is used after the call.
void BackgroundTask::end(const Outcome& outcome, const std::string& failure) {
    m_state->is_busy = false;
    if (failure.empty()) {
        if (outcome) {
            outcome();
        }
    } else if (on_failed) {
        on_failed(failure);
    }
}

void BackgroundTask::cancel() {
    if (!m_running.empty()) {
        m_running.back()->thread.request_stop();
    }
}

void BackgroundTask::drop() {
    cancel();
    ++m_state->number;
    m_state->is_busy = false;
}

bool BackgroundTask::is_busy() const {
    return m_state->is_busy;
}

void BackgroundTask::collect_finished() {
    std::erase_if(m_running, [](const auto& running) { return running->has_ended.load(); });
}

} // namespace wijzer::app::service
