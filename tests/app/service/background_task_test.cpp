// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/background_task.h"

#include "app/language/chosen_language.h"
#include "tests/app/service/home_queue.h"

#include <atomic>
#include <doctest/doctest.h>
#include <future>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace wijzer;
using app::service::BackgroundTask;
using tests::HomeQueue;

namespace {

/// Work that goes on until the test lets it end, and then tells whether it had been stopped.
class HeldWork {
  public:
    BackgroundTask::Work work(BackgroundTask::Outcome outcome) {
        return [this, outcome = std::move(outcome)](const BackgroundTask::Run& run) {
            m_begun.set_value();
            m_may_end.get_future().wait();
            was_stopped = run.is_stopped();
            return outcome;
        };
    }
    void wait_until_begun() { m_begun.get_future().wait(); }
    void let_go() { m_may_end.set_value(); }

    std::atomic<bool> was_stopped = false;

  private:
    std::promise<void> m_begun;
    std::promise<void> m_may_end;
};

} // namespace

TEST_CASE("the outcome comes home, on the home thread, once") {
    HomeQueue home;
    BackgroundTask task(home.thread());
    int outcomes = 0;
    const auto here = std::this_thread::get_id();
    std::thread::id worker;
    task.start([&](const BackgroundTask::Run&) {
        worker = std::this_thread::get_id();
        return [&] {
            ++outcomes;
            CHECK((std::this_thread::get_id() == here));
            CHECK_FALSE(task.is_busy());
        };
    });
    CHECK(task.is_busy());
    home.handle_until([&] { return outcomes > 0; });
    home.handle();
    CHECK(outcomes == 1);
    CHECK((worker != here));
}

TEST_CASE("progress comes home before the outcome, and an outcome that is empty only ends the work") {
    HomeQueue home;
    BackgroundTask task(home.thread());
    std::vector<std::size_t> told;
    task.on_progress = [&](std::size_t done, std::size_t total) {
        CHECK(total == 2);
        told.push_back(done);
    };
    task.start([](const BackgroundTask::Run& run) -> BackgroundTask::Outcome {
        CHECK(run.progress(1, 2));
        CHECK(run.progress(2, 2));
        return {};
    });
    home.handle_until([&] { return !task.is_busy(); });
    CHECK(told == std::vector<std::size_t>{1, 2});
}

TEST_CASE("nobody need listen to progress or failure") {
    HomeQueue home;
    BackgroundTask task(home.thread());
    task.start([](const BackgroundTask::Run& run) -> BackgroundTask::Outcome {
        run.progress(1, 2);
        throw std::runtime_error("stuk");
    });
    home.handle_until([&] { return !task.is_busy(); });
}

TEST_CASE("newer work replaces what is at work, of which nothing comes home") {
    HomeQueue home;
    HeldWork older;
    std::string heard;
    {
        BackgroundTask task(home.thread());
        task.start(older.work([&] { heard += "older "; }));
        older.wait_until_begun();
        task.start([&](const BackgroundTask::Run&) { return [&] { heard += "newer "; }; });
        home.handle_until([&] { return !task.is_busy(); });
        CHECK(heard == "newer ");
        older.let_go();
        task.start([&](const BackgroundTask::Run&) { return [&] { heard += "newest "; }; });
        home.handle_until([&] { return !task.is_busy(); });
    } // has waited for the older work too
    home.handle();
    CHECK(heard == "newer newest ");
    CHECK(older.was_stopped);
}

TEST_CASE("an outcome that is under way when newer work begins does not come home either") {
    HomeQueue home;
    std::string heard;
    BackgroundTask task(home.thread());
    task.start([&](const BackgroundTask::Run&) { return [&] { heard += "older "; }; });
    home.wait_for_call();
    task.start([&](const BackgroundTask::Run&) { return [&] { heard += "newer "; }; });
    home.handle_until([&] { return !task.is_busy(); });
    CHECK(heard == "newer ");
}

TEST_CASE("work that is cancelled is told so, and its outcome still comes home") {
    HomeQueue home;
    HeldWork held;
    int outcomes = 0;
    BackgroundTask task(home.thread());
    task.start(held.work([&] { ++outcomes; }));
    held.wait_until_begun();
    task.cancel();
    CHECK(task.is_busy());
    held.let_go();
    home.handle_until([&] { return outcomes == 1; });
    CHECK(held.was_stopped);
}

TEST_CASE("work that is dropped is told so, and nothing of it comes home") {
    HomeQueue home;
    HeldWork held;
    int outcomes = 0;
    {
        BackgroundTask task(home.thread());
        task.start(held.work([&] { ++outcomes; }));
        held.wait_until_begun();
        task.drop();
        CHECK_FALSE(task.is_busy());
        held.let_go();
        home.wait_for_call();
        home.handle();
        CHECK(outcomes == 0);
    }
    home.handle();
    CHECK(outcomes == 0);
    CHECK(held.was_stopped);
}

TEST_CASE("cancelling and dropping where nothing is at work do nothing") {
    HomeQueue home;
    BackgroundTask task(home.thread());
    task.cancel();
    task.drop();
    CHECK_FALSE(task.is_busy());
}

TEST_CASE("what work throws is told in words, whatever it is") {
    app::language::initialise("en", {}, "nl");
    HomeQueue home;
    BackgroundTask task(home.thread());
    std::string told;
    task.on_failed = [&](const std::string& sentence) { told = sentence; };
    const auto told_of = [&](auto thrown) {
        told.clear();
        task.start([thrown](const BackgroundTask::Run&) -> BackgroundTask::Outcome { throw thrown; });
        home.handle_until([&] { return !task.is_busy(); });
        return told;
    };
    CHECK(told_of(std::runtime_error("stuk")) == "Something went wrong: stuk");
    CHECK(told_of(std::bad_alloc{}) == "There is not enough memory for this.");
    CHECK(told_of(7) == "Something went wrong, and it is not known what.");
}

TEST_CASE("a task that is destroyed at work stops it, waits for it, and nothing comes home") {
    HomeQueue home;
    int outcomes = 0;
    std::atomic<bool> has_ended = false;
    {
        BackgroundTask task(home.thread());
        task.on_progress = [&](std::size_t, std::size_t) { ++outcomes; };
        std::promise<void> begun;
        task.start([&](const BackgroundTask::Run& run) {
            begun.set_value();
            while (run.progress(1, 2)) {
                std::this_thread::yield();
            }
            has_ended = true;
            return [&] { ++outcomes; };
        });
        begun.get_future().wait();
    }
    CHECK(has_ended);
    home.handle();
    CHECK(outcomes == 0);
}

TEST_CASE("an outcome may destroy its task, and so may a failure") {
    HomeQueue home;
    auto task = std::make_unique<BackgroundTask>(home.thread());
    task->start([&](const BackgroundTask::Run&) { return [&] { task.reset(); }; });
    home.handle_until([&] { return !task; });
    task = std::make_unique<BackgroundTask>(home.thread());
    task->on_failed = [&](const std::string&) { task.reset(); };
    task->start([](const BackgroundTask::Run&) -> BackgroundTask::Outcome { throw 1; });
    home.handle_until([&] { return !task; });
}

TEST_CASE("an outcome may start the next work") {
    HomeQueue home;
    BackgroundTask task(home.thread());
    bool is_done = false;
    task.start([&](const BackgroundTask::Run&) {
        return [&] { task.start([&](const BackgroundTask::Run&) { return [&] { is_done = true; }; }); };
    });
    home.handle_until([&] { return is_done; });
    CHECK_FALSE(task.is_busy());
}
