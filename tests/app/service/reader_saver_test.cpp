// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/reader_saver.h"

#include "app/system/file_lock.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <doctest/doctest.h>
#include <mutex>
#include <thread>

using namespace wijzer;
using app::library::Library;
using app::library::Settings;
using app::service::ReaderSaver;

namespace {

namespace fs = std::filesystem;

/// A stand-in for the window's thread: the thread of the test, which makes the waiting calls when it is told to.
class Home {
  public:
    app::service::HomeThread thread() {
        return [this](std::function<void()> call) {
            const std::scoped_lock guard(m_mutex);
            m_calls.push_back(std::move(call));
        };
    }
    void run_until_idle(const ReaderSaver& saver) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
        while (saver.is_busy()) {
            REQUIRE(std::chrono::steady_clock::now() < end);
            std::vector<std::function<void()>> calls;
            {
                const std::scoped_lock guard(m_mutex);
                calls.swap(m_calls);
            }
            for (const auto& call : calls) {
                call();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
    }

  private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_calls;
};

struct SaverFixture {
    tests::TemporaryFolder folder;
    fs::path file = folder.path() / "bibliotheek.xml";
    Home home;
    Library library = Library::open(file);
    Settings settings = Settings::load(folder.path() / "instellingen.xml");
    ReaderSaver saver{library, settings, home.thread()};
};

} // namespace

TEST_CASE("what changed is on disk, and what changes during a save is saved after it") {
    SaverFixture f;
    f.library.set_note("d", "Titel", "een");
    f.settings.set("theme", "donker");
    f.saver.save();
    f.library.set_note("d", "Titel", "een twee");
    f.library.set_bookmark("e", "Ander", app::library::Presence::present);
    f.settings.set("zoom", "120");
    f.saver.save();
    f.home.run_until_idle(f.saver);
    CHECK(Library::open(f.file).note("d") == "een twee");
    CHECK(Library::open(f.file).has_bookmark("e"));
    CHECK(Settings::load(f.folder.path() / "instellingen.xml").text("theme") == "donker");
    CHECK(Settings::load(f.folder.path() / "instellingen.xml").text("zoom") == "120");
}

TEST_CASE("what another program wrote and what is typed meanwhile are both kept") {
    SaverFixture f;
    f.library.set_note("a", "A", "hier");
    CHECK(f.saver.save_and_wait().empty());
    Library other = Library::open(f.file);
    other.set_note("b", "B", "daar");
    other.save();
    int merged = 0;
    f.saver.on_merged = [&] { ++merged; };
    f.saver.before_merge = [&] { f.library.set_note("a", "A", "hier, en nog getypt"); };
    f.library.set_note("c", "C", "ook hier");
    f.saver.save();
    f.home.run_until_idle(f.saver);
    f.saver.before_merge = {};
    CHECK(merged == 1);
    CHECK(f.library.note("b") == "daar");
    CHECK(f.library.note("a") == "hier, en nog getypt");
    CHECK(f.saver.save_and_wait().empty());
    const Library kept = Library::open(f.file);
    CHECK(kept.note("a") == "hier, en nog getypt");
    CHECK(kept.note("b") == "daar");
    CHECK(kept.note("c") == "ook hier");
}

TEST_CASE("a save does not wait for a lock, and waiting for the end takes in the one at work") {
    SaverFixture f;
    f.library.set_note("a", "A", "een");
    {
        const auto held = app::system::FileLock::acquire(f.folder.path() / "bibliotheek.lock", {});
        REQUIRE(held);
        const auto begin = std::chrono::steady_clock::now();
        f.saver.save();
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{1});
        CHECK(f.saver.is_busy());
    }
    f.library.set_note("a", "A", "een twee");
    CHECK(f.saver.save_and_wait().empty());
    CHECK_FALSE(f.saver.is_busy());
    CHECK(Library::open(f.file).note("a") == "een twee");
}

TEST_CASE("a save that fails says so once, loses nothing, and is done when it can be") {
    SaverFixture f;
    fs::create_directory(f.folder.path() / "bibliotheek.lock"); // cannot be locked
    int told = 0;
    f.saver.on_failed = [&](const std::string& reason) {
        ++told;
        CHECK_FALSE(reason.empty());
    };
    f.library.set_note("a", "A", "een");
    f.saver.save();
    f.home.run_until_idle(f.saver);
    f.library.set_note("b", "B", "twee");
    CHECK_FALSE(f.saver.save_and_wait().empty());
    CHECK(told == 1);
    fs::remove(f.folder.path() / "bibliotheek.lock");
    CHECK(f.saver.save_and_wait().empty());
    CHECK(Library::open(f.file).note("a") == "een");
    CHECK(Library::open(f.file).note("b") == "twee");
}
