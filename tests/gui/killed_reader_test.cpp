// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When the reader is killed at any moment of use, what was typed or chosen more than a second before is on disk. This
// program starts itself as the reader that is used, and kills that. WIJZER_KILLS says how often; few by default.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "app/library/library.h"
#include "app/library/settings.h"
#include "app/reader/notes/notes_panel.h"
#include "tests/gui/toolkit.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/random.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace wijzer;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock; // the same in both processes

namespace {

constexpr std::chrono::milliseconds longest_loss{1000};
constexpr const char* document = "kring-vormen";

/// Line by line on stdout: when, what, and its value at that moment.
void tell(const char* what, std::size_t value) {
    std::printf("%lld %s %zu\n", static_cast<long long>(Clock::now().time_since_epoch().count()), what, value);
    std::fflush(stdout);
}

/// Types in a note, and between words changes the size of the text and opens tabs, until it is killed.
[[noreturn]] void use_reader(const fs::path& guide, const fs::path& home) {
    tests::WindowFixture window(document, guide, home);
    window.wait_for_document(document);
    window.press('N', wxMOD_CONTROL);
    window.wait_until("the notes are shown", [&] { return window.frame().notes().IsShown(); });
    for (int word = 0;; ++word) {
        for (int letter = 0; letter < 5; ++letter) {
            window.type("a");
            tell("note", window.frame().notes().note_text().size());
        }
        window.press(word % 4 < 2 ? '+' : '-', wxMOD_CONTROL);
        tell("zoom", static_cast<std::size_t>(window.frame().zoom()));
        window.frame().notes().focus_note();
    }
}

/// The values of `what` that may be on disk: the last that the reader told before `limit`, and all after that. None
/// when it told nothing before: then anything may be there.
std::vector<std::size_t> may_be_kept(const std::string& lines, const std::string& what, Clock::time_point limit) {
    std::vector<std::size_t> values;
    std::istringstream stream(lines);
    long long time = 0;
    std::string told;
    for (std::size_t value = 0; stream >> time >> told >> value;) {
        if (told != what) {
            continue;
        }
        const bool is_before = time <= static_cast<long long>(limit.time_since_epoch().count());
        if (is_before) {
            values.clear(); // what was told earlier must have been replaced
        }
        if (is_before || !values.empty()) {
            values.push_back(value);
        }
    }
    return values;
}

struct Killed {
    std::string lines;
    Clock::time_point when;
};

/// Starts this program as the reader, and kills it some time after its first word.
Killed use_and_kill(const fs::path& guide, const fs::path& home, std::chrono::milliseconds after) {
    int pipe[2];
    REQUIRE(::pipe(pipe) == 0);
    const pid_t reader = ::fork();
    if (reader == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execl("/proc/self/exe", "killed_reader_test", "--use", guide.c_str(), home.c_str(), nullptr);
        ::_exit(2);
    }
    ::close(pipe[1]);
    Killed killed;
    char buffer[4096];
    const auto read_some = [&] {
        const ssize_t size = ::read(pipe[0], buffer, sizeof buffer);
        killed.lines.append(buffer, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        return size > 0;
    };
    REQUIRE(read_some());
    const auto end = Clock::now() + after;
    while (Clock::now() < end && read_some()) {
    }
    killed.when = Clock::now();
    ::kill(reader, SIGKILL);
    while (read_some()) {
    }
    ::close(pipe[0]);
    ::waitpid(reader, nullptr, 0);
    return killed;
}

} // namespace

TEST_CASE("killed at random moments of use, a reader loses at most a second of what was typed and chosen") {
    const char* wanted = std::getenv("WIJZER_KILLS");
    const int kills = wanted ? std::atoi(wanted) : 6;
    const tests::SampleGuide guide;
    const tests::TemporaryFolder home;
    const unsigned seed = tests::random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> moment(0, 3000); // milliseconds
    std::size_t kept = 0;
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill);
        const Killed killed = use_and_kill(guide.folder(), home.path(), std::chrono::milliseconds(moment(random)));
        const auto limit = killed.when - longest_loss;
        const fs::path library = home.path() / "data" / "transitiewijzer" / "bibliotheek.xml";
        const std::size_t note = app::library::Library::open(library).note(document).size();
        const auto notes = may_be_kept(killed.lines, "note", limit);
        CHECK(note >= std::max(notes.empty() ? 0 : notes.front(), kept));
        const auto zooms = may_be_kept(killed.lines, "zoom", limit);
        const auto zoom = app::library::Settings::load(home.path() / "config" / "instellingen.xml").number("zoom", 100);
        CHECK((zooms.empty() || std::find(zooms.begin(), zooms.end(), static_cast<std::size_t>(zoom)) != zooms.end()));
        kept = note;
    }
    CHECK(kept > 0); // otherwise nothing was tested
}

int main(int argc, char** argv) {
    if (argc == 4 && std::string(argv[1]) == "--use") {
        return tests::run_in_toolkit(argv, [&]() -> int { use_reader(argv[2], argv[3]); });
    }
    doctest::Context context(argc, argv);
    return context.run();
}
