// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/single_instance.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;
using wijzer::app::system::SingleInstance;
using wijzer::tests::TemporaryFolder;

namespace {

/// Keeps what was received; tests wait for it, but not for ever.
class Inbox {
  public:
    void put(const std::string& message) {
        const std::lock_guard guard(m_mutex);
        m_messages.push_back(message);
        m_arrived.notify_all();
    }
    std::vector<std::string> wait_for(std::size_t count) {
        std::unique_lock guard(m_mutex);
        m_arrived.wait_for(guard, std::chrono::seconds{10}, [&] { return m_messages.size() >= count; });
        return m_messages;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<std::string> m_messages;
};

struct Fixture {
    TemporaryFolder folder;
    fs::path socket = folder.path() / "proef.socket";
    Inbox inbox;
    void listen(SingleInstance& instance) {
        instance.listen([this](const std::string& message) { inbox.put(message); });
    }
};

/// Starts a first instance in a process of its own, and returns when it listens. The process waits to be killed.
pid_t start_first(const fs::path& socket) {
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        SingleInstance first(socket);
        const char is_first = !first.try_hand_over("") && first.is_first() ? 'y' : 'n';
        if (::write(ready[1], &is_first, 1) != 1) {
            ::_exit(1);
        }
        for (;;) {
            ::pause();
        }
    }
    char is_first = 'n';
    CHECK(::read(ready[0], &is_first, 1) == 1);
    CHECK(is_first == 'y');
    ::close(ready[0]);
    ::close(ready[1]);
    return child;
}

void end(pid_t child) {
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "the second hands over, the first receives, in order, also what came before it listened") {
    SingleInstance first(socket);
    CHECK_FALSE(first.try_hand_over("niemand"));
    CHECK(first.is_first());
    SingleInstance second(socket);
    CHECK(second.try_hand_over("ijsberg-afdalen"));
    CHECK_FALSE(second.is_first());
    listen(first);
    CHECK(second.try_hand_over(""));
    CHECK(inbox.wait_for(2) == std::vector<std::string>{"ijsberg-afdalen", ""});
}

TEST_CASE_FIXTURE(Fixture, "a message that is too long is cut, not refused") {
    SingleInstance first(socket);
    first.try_hand_over("");
    listen(first);
    CHECK(SingleInstance(socket).try_hand_over(std::string(100'000, 'x')));
    CHECK(inbox.wait_for(1).front().size() == SingleInstance::longest_message);
}

TEST_CASE_FIXTURE(Fixture, "after the first has ended, the next is the first") {
    {
        SingleInstance first(socket);
        first.try_hand_over("");
        listen(first);
    }
    SingleInstance next(socket);
    CHECK_FALSE(next.try_hand_over("a"));
    CHECK(next.is_first());
}

TEST_CASE_FIXTURE(Fixture, "another process takes the message") {
    const pid_t child = start_first(socket);
    CHECK(SingleInstance(socket).try_hand_over("a"));
    end(child);
}

TEST_CASE_FIXTURE(Fixture, "a first instance that was killed is no obstacle, nor is what it left") {
    end(start_first(socket));
    REQUIRE(fs::exists(socket));
    SingleInstance next(socket);
    CHECK_FALSE(next.try_hand_over("a"));
    CHECK(next.is_first());
    CHECK(SingleInstance(socket).try_hand_over("b"));
}

TEST_CASE_FIXTURE(Fixture, "a first instance that hangs is no obstacle: a second window opens") {
    const pid_t child = start_first(socket);
    ::kill(child, SIGSTOP);
    ::waitpid(child, nullptr, WUNTRACED); // wait until it has really stopped: it could answer until then
    SingleInstance second(socket);
    CHECK_FALSE(second.try_hand_over("a"));
    CHECK_FALSE(second.is_first());
    end(child);
}

TEST_CASE_FIXTURE(Fixture, "of many that start at once, one is the first and all others hand over to it") {
    constexpr std::size_t starts = 20;
    std::vector<std::unique_ptr<SingleInstance>> instances;
    std::vector<std::thread> threads;
    std::vector<int> handed_over(starts, -1);
    for (std::size_t number = 0; number < starts; ++number) {
        instances.push_back(std::make_unique<SingleInstance>(socket));
    }
    for (std::size_t number = 0; number < starts; ++number) {
        threads.emplace_back(
            [&, number] { handed_over[number] = instances[number]->try_hand_over(std::to_string(number)); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::size_t firsts = 0;
    for (const auto& instance : instances) {
        firsts += instance->is_first();
        listen(*instance);
    }
    CHECK(firsts == 1);
    CHECK(std::count(handed_over.begin(), handed_over.end(), 1) == starts - 1);
    CHECK(inbox.wait_for(starts - 1).size() == starts - 1);
}

TEST_CASE_FIXTURE(Fixture, "a path longer than a socket's address will do") {
    socket = folder.path() / std::string(90, 'a') / std::string(90, 'b') / "proef.socket";
    SingleInstance first(socket);
    CHECK_FALSE(first.try_hand_over(""));
    CHECK(first.is_first());
    CHECK(SingleInstance(socket).try_hand_over("a"));
}

TEST_CASE_FIXTURE(Fixture, "where nothing can be written, the program starts all the same") {
    folder.write("dicht", "geen map");
    SingleInstance only(folder.path() / "dicht" / "proef.socket");
    CHECK_FALSE(only.try_hand_over("a"));
    CHECK_FALSE(only.is_first());
    only.listen([](const std::string&) {});
}

TEST_CASE_FIXTURE(Fixture, "the socket lies in the session's folder; other guides and screens have others") {
    ::setenv("XDG_RUNTIME_DIR", folder.path().c_str(), 1);
    ::setenv("DISPLAY", ":7", 1);
    const fs::path one = wijzer::app::system::instance_socket("/gids");
    CHECK(one.parent_path() == folder.path() / "transitiewijzer");
    CHECK(wijzer::app::system::instance_socket("/map/../gids") == one);
    CHECK(wijzer::app::system::instance_socket("/gids2") != one);
    ::setenv("DISPLAY", ":8", 1);
    CHECK(wijzer::app::system::instance_socket("/gids") != one);
}
