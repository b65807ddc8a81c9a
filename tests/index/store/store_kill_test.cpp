// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what a process leaves behind when it is killed while it builds an index, and how several processes affect each
// other.

#include "tests/index/store/store_fixture.h"
#include "tests/support/random.h"

#include <chrono>
#include <csignal>
#include <doctest/doctest.h>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace wijzer;
namespace fs = std::filesystem;
using Fixture = tests::StoreFixture;

namespace {

constexpr int kills_by_time = tests::rounds(40);
constexpr int kills_by_progress = tests::rounds(30);

/// Runs `work` in a child process, whose exit code is 0 when `work` returns true. The child runs no destructors,
/// because the parent owns the temporary folders.
pid_t in_child(const std::function<bool()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        int code = 2;
        try {
            code = work() ? 0 : 1;
        } catch (...) {
        }
        ::_exit(code);
    }
    REQUIRE(child > 0);
    return child;
}

int wait_for(pid_t child) {
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status;
}

bool ended_well(int status) {
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool was_killed(int status) {
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// Adds so many documents that a build takes some time.
struct KillFixture : Fixture {
    static constexpr int more_documents = 60;
    KillFixture() {
        for (int number = 0; number < more_documents; ++number) {
            std::string text = "---\ntitel: \"Bladzijde " + std::to_string(number) + "\"\n---\n## Kop\n\n";
            for (int word = 0; word < 120; ++word) {
                text += "woord" + std::to_string(number * 37 % 100) + "en" + std::to_string(word) + ' ';
            }
            guide.write("bladzijde-" + std::to_string(number) + ".md", text);
        }
    }
    bool build() { return open() && true; }
};

} // namespace

TEST_CASE_FIXTURE(KillFixture, "killed at any moment, the next open answers and leaves one index") {
    const unsigned seed = tests::random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto start = std::chrono::steady_clock::now();
    build();
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    std::uniform_int_distribution<std::int64_t> moment(0, whole.count() * 5 / 4);
    std::uniform_int_distribution<std::size_t> step(0, more_documents);
    fs::remove_all(cache.path() / "index");
    const auto others = other_files();

    int killed = 0;
    for (int round = 0; round < kills_by_time + kills_by_progress; ++round) {
        const bool by_time = round < kills_by_time;
        const std::size_t last = by_time ? more_documents * 2 : step(random);
        const pid_t child = in_child([&] {
            return open({},
                        [last](std::size_t done, std::size_t) {
                            if (done >= last) {
                                ::raise(SIGKILL);
                            }
                        })
                .has_value();
        });
        if (by_time) {
            // The build may be killed at any moment; what follows must hold in every case.
            std::this_thread::sleep_for(std::chrono::microseconds(moment(random)));
            ::kill(child, SIGKILL);
        }
        const int status = wait_for(child);
        killed += was_killed(status) ? 1 : 0;
        CHECK((was_killed(status) || ended_well(status)));
        CHECK((by_time || was_killed(status)));

        auto searcher = open();
        REQUIRE(searcher);
        CHECK(answers(*searcher));
        CHECK(searcher->document_count() == more_documents + 3);
        searcher.reset();
        CHECK(generations().size() == 1);
        fs::remove_all(cache.path() / "index" / generations().at(0));
    }
    CHECK(killed >= kills_by_progress);
    MESSAGE("killed while building: ", killed, " of ", kills_by_time + kills_by_progress);
    std::erase_if(reports,
                  [](const std::string& sentence) { return sentence.find("never finished") != std::string::npos; });
    CHECK(reports.empty());
    const fs::path index_folder = cache.path() / "index";
    auto now = other_files();
    std::erase_if(now, [&](const std::string& line) { return line.starts_with(index_folder.string() + ' '); });
    CHECK(now == others);
}

TEST_CASE_FIXTURE(KillFixture, "processes that build at once all answer, and one index stays") {
    constexpr int processes = 6;
    std::vector<pid_t> children;
    for (int number = 0; number < processes; ++number) {
        children.push_back(in_child([this] {
            auto searcher = open();
            return searcher && answers(*searcher) && searcher->document_count() == more_documents + 3;
        }));
    }
    for (const pid_t child : children) {
        CHECK(ended_well(wait_for(child)));
    }
    CHECK(answers(open()));
    CHECK(generations().size() == 1);
}

TEST_CASE_FIXTURE(KillFixture, "an index that another process reads is not pulled away") {
    int to_child[2];
    int to_parent[2];
    REQUIRE(::pipe(to_child) == 0);
    REQUIRE(::pipe(to_parent) == 0);
    const pid_t child = in_child([&] {
        auto searcher = open();
        char signal = searcher ? 'r' : 'x';
        const bool told = ::write(to_parent[1], &signal, 1) == 1;
        return told && ::read(to_child[0], &signal, 1) == 1 && answers(*searcher); // tables are opened only now
    });
    char signal = 0;
    REQUIRE(::read(to_parent[0], &signal, 1) == 1);
    CHECK(signal == 'r');
    guide.edit(tests::SampleGuide::story, "wilde", "wilden");
    CHECK(answers(open()));
    CHECK(generations().size() == 2);
    REQUIRE(::write(to_child[1], &signal, 1) == 1);
    CHECK(ended_well(wait_for(child)));
    open();
    CHECK(generations().size() == 1);
    for (const int descriptor : {to_child[0], to_child[1], to_parent[0], to_parent[1]}) {
        ::close(descriptor);
    }
}

TEST_CASE_FIXTURE(KillFixture, "on a full disk the index lives in memory and leaves nothing") {
    // A limit on the size of files acts like a full disk: writing fails half-way in the same way.
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{100}, rlim_t{8'192}, rlim_t{20'000}, rlim_t{60'000}}) {
        CAPTURE(bytes);
        const pid_t child = in_child([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto searcher = open();
            return searcher && answers(*searcher) && reports.size() == 1;
        });
        CHECK(ended_well(wait_for(child)));
        CHECK(generations().empty());
    }
}

TEST_CASE_FIXTURE(KillFixture, "a finished index in a cache that became read-only is still used") {
    open();
    const auto before = Fixture::listing(cache.path());
    const pid_t child = in_child([this] {
        const rlimit nothing{0, 0};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &nothing);
        auto searcher = open();
        return searcher && answers(*searcher) && reports.empty();
    });
    CHECK(ended_well(wait_for(child)));
    CHECK(Fixture::listing(cache.path()) == before);
}
