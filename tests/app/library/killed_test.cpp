// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the program is killed at any moment while it saves, the file still holds one of the saved states, whole.

#include "app/library/library.h"
#include "tests/support/random.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <doctest/doctest.h>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace wijzer::app::library;

namespace {

constexpr int kills = wijzer::tests::rounds(250);
constexpr int notes = 20;
constexpr int largest_delay = 12'000; // microseconds; a save takes about a tenth of this

/// The state that the child saves the nth time. All notes hold the number n, so that a mixture of two states is
/// noticed.
std::string text_of(long generation, int note) {
    return "stand " + std::to_string(generation) + "\n" +
           std::string(static_cast<std::size_t>(50 + (generation * 7 + note) % 400), 'x');
}

/// The numbers of the last save that began and of the last that was finished, in memory that both processes share.
struct Progress {
    volatile long begun = 0;
    volatile long done = 0;
};

[[noreturn]] void save_until_killed(const fs::path& file, Progress& progress) {
    Library library = Library::open(file);
    for (long generation = progress.done + 1;; ++generation) {
        for (int note = 0; note < notes; ++note) {
            library.set_note("d" + std::to_string(note), "Titel", text_of(generation, note));
        }
        progress.begun = generation;
        library.save();
        progress.done = generation;
    }
}

/// The number of the state in a file; -1 when the file is not exactly a state that was saved.
long generation_in(const fs::path& file) {
    const ReadRecords read = records_from_xml(wijzer::tests::read_file(file));
    if (read.readability != Readability::readable || read.records.notes.size() != notes) {
        return -1;
    }
    const long generation = std::atol(read.records.notes.at("d0").text.c_str() + std::string_view("stand ").size());
    for (int note = 0; note < notes; ++note) {
        if (read.records.notes.at("d" + std::to_string(note)).text != text_of(generation, note)) {
            return -1;
        }
    }
    return generation;
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("killed at many random moments, the file always holds the last state that was saved or the one being saved") {
    const wijzer::tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "bibliotheek.xml";
    void* shared = ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    REQUIRE(shared != MAP_FAILED);
    auto& progress = *new (shared) Progress;
    const unsigned seed = wijzer::tests::random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> delay(0, largest_delay);
    int amid_a_save = 0;
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill);
        const long before = progress.done;
        const pid_t child = ::fork();
        if (child == 0) {
            save_until_killed(file, progress);
        }
        bool alive = true;
        while (alive && progress.done < before + 2) { // two saves, so that this session has kept a previous generation
            alive = ::waitpid(child, nullptr, WNOHANG) == 0;
            std::this_thread::yield();
        }
        REQUIRE(alive);
        std::this_thread::sleep_for(std::chrono::microseconds(delay(random)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        amid_a_save += progress.begun != progress.done;
        const long found = generation_in(file);
        CHECK(found >= progress.done);
        CHECK(found <= progress.begun);
        CHECK(generation_in(folder.path() / "bibliotheek.vorige.xml") > 0);
        progress.done = found;
    }
    MESSAGE(kills, " kills, ", amid_a_save, " of them amid a save, ", progress.done, " states saved");
    CHECK(amid_a_save > kills / 4); // otherwise the test does not test saving
    // Later sessions remove what killed writers left. There remain the file, the previous one, the lock, and at most
    // what the last killed writer left.
    CHECK(files_in(folder.path()) <= 4);
    ::munmap(shared, sizeof(Progress));
}
