// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "content/base/error.h"
#include "tests/app/library/library_fixture.h"

#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace wijzer::app::library;
using wijzer::tests::read_file;
using wijzer::tests::TestClock;

namespace {

struct Fixture : wijzer::tests::LibraryFixture {
    fs::path previous = folder.path() / "bibliotheek.vorige.xml";

    /// Runs a session that writes one note and ends.
    void save_note(const std::string& document, const std::string& text) const {
        Library library = open();
        library.set_note(document, document, text);
        library.save();
    }
};

constexpr int failed_as_it_should = 7;

/// Calls `deed` in a process of its own and gives what it returns.
template<typename Deed> int in_a_child(Deed deed) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(deed());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// failed_as_it_should when saving a note throws and the library keeps the note in memory, not saved; else another
/// code.
int save_must_fail(Library& library, const std::string& text) {
    library.set_note("a", "A", text);
    try {
        library.save();
    } catch (const wijzer::content::Error&) {
        return library.is_changed() && library.note("a") == text ? failed_as_it_should : 1;
    }
    return 0;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "a first start makes no file, and the folder comes with the first save") {
    file = folder.path() / "nieuw" / "map" / "bibliotheek.xml";
    Library library = open();
    library.save();
    CHECK(library.records() == Records{});
    CHECK(library.take_reports().empty());
    CHECK_FALSE(fs::exists(file));
    save_note("a", "een");
    CHECK(open().note("a") == "een");
}

TEST_CASE_FIXTURE(Fixture, "a damaged file is set aside as it was and the previous generation takes its place") {
    save_note("a", "een");
    save_note("a", "twee");
    const std::string damaged = read_file(file).substr(0, 120);
    folder.write("bibliotheek.xml", damaged);
    Library library = open();
    const std::vector<SetAside> reports = library.take_reports();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().trouble == Trouble::damaged);
    CHECK(reports.front().previous_used);
    CHECK(reports.front().file.filename() == "bibliotheek.onleesbaar-1.xml");
    CHECK(read_file(reports.front().file) == damaged);
    CHECK(library.note("a") == "een");
    CHECK(library.is_changed());
    library.save();
    CHECK(open().note("a") == "een");
}

TEST_CASE_FIXTURE(Fixture, "what was set aside before keeps its name") {
    folder.write("bibliotheek.onleesbaar-1.xml", "eerder");
    folder.write("bibliotheek.xml", "nu");
    Library library = open();
    CHECK(library.take_reports().front().file.filename() == "bibliotheek.onleesbaar-2.xml");
    CHECK(read_file(folder.path() / "bibliotheek.onleesbaar-1.xml") == "eerder");
    CHECK(read_file(folder.path() / "bibliotheek.onleesbaar-2.xml") == "nu");
}

TEST_CASE_FIXTURE(Fixture, "files of a newer version are set aside, both generations") {
    folder.write("bibliotheek.xml", "<bibliotheek versie=\"2\"/>");
    folder.write("bibliotheek.vorige.xml", "<bibliotheek versie=\"2\" oud=\"ja\"/>");
    Library library = open();
    const std::vector<SetAside> reports = library.take_reports();
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].trouble == Trouble::newer_version);
    CHECK(reports[0].file.filename() == "bibliotheek.nieuwer-1.xml");
    CHECK(reports[1].file.filename() == "bibliotheek.vorige.nieuwer-1.xml");
    CHECK_FALSE(reports[0].previous_used);
    save_note("a", "een");
    save_note("a", "twee");
    CHECK(read_file(reports[0].file) == "<bibliotheek versie=\"2\"/>");
    CHECK(read_file(reports[1].file) == "<bibliotheek versie=\"2\" oud=\"ja\"/>");
}

TEST_CASE_FIXTURE(Fixture, "a file that is damaged while the program runs is set aside at the next save") {
    Library library = open();
    library.set_note("a", "A", "een");
    library.save();
    folder.write("bibliotheek.xml", "kapot");
    library.set_note("b", "B", "twee");
    library.save();
    REQUIRE(library.take_reports().size() == 1);
    CHECK(read_file(folder.path() / "bibliotheek.onleesbaar-1.xml") == "kapot");
    CHECK(open().note("a") == "een");
    CHECK(open().note("b") == "twee");
}

TEST_CASE_FIXTURE(Fixture, "without its file, the previous generation is used and saved again") {
    save_note("a", "een");
    save_note("a", "twee");
    fs::remove(file);
    Library library = open();
    CHECK(library.take_reports().front().trouble == Trouble::missing);
    CHECK(library.note("a") == "een");
    library.save();
    CHECK(open().note("a") == "een");
}

TEST_CASE_FIXTURE(Fixture, "the previous generation is the one before this session, and restoring it can be undone") {
    save_note("a", "vorige sessie");
    Library library = open();
    CHECK_FALSE(library.previous_time());
    for (const char* text : {"deze", "deze sessie", "deze sessie, af"}) {
        library.set_note("a", "A", text);
        library.save();
    }
    CHECK(library.previous_time());
    library.set_note("b", "B", "nog niet bewaard");
    library.restore_previous();
    CHECK(library.note("a") == "vorige sessie");
    CHECK(library.note("b").empty());
    CHECK(open().note("a") == "vorige sessie");
    library.restore_previous();
    CHECK(library.note("a") == "deze sessie, af");
    CHECK(library.note("b") == "nog niet bewaard");
    CHECK(open().records() == library.records());
}

TEST_CASE_FIXTURE(Fixture, "restoring a previous generation that is not there changes nothing") {
    Library library = open();
    library.set_note("a", "A", "een");
    CHECK_THROWS_AS(library.restore_previous(), wijzer::content::Error);
    CHECK(library.note("a") == "een");
    CHECK(library.is_changed());
}

TEST_CASE_FIXTURE(Fixture, "two programs that save in turn lose nothing of each other") {
    Library one = open();
    Library other = open();
    one.set_note("a", "A", "van een");
    one.set_note("samen", "S", "eerst");
    CHECK(one.save() == Library::Saved::as_it_is_here);
    clock.set(1);
    other.set_note("b", "B", "van ander");
    other.set_note("samen", "S", "daarna");
    CHECK(other.save() == Library::Saved::merged);
    CHECK(other.note("a") == "van een");
    CHECK(other.note("samen") == "daarna\n\n---\n\neerst");
    clock.set(2);
    one.set_note("c", "C", "meer van een");
    CHECK(one.save() == Library::Saved::merged);
    CHECK(one.note("samen") == "daarna\n\n---\n\neerst");
    CHECK(one.notes().size() == 4);
    CHECK(open().records() == one.records());
}

TEST_CASE_FIXTURE(Fixture, "two processes that write at once lose nothing of each other") {
    constexpr int writers = 4;
    constexpr int notes_each = 40;
    std::vector<pid_t> children;
    for (int writer = 0; writer < writers; ++writer) {
        const pid_t child = ::fork();
        if (child == 0) {
            Library library = open();
            for (int number = 0; number < notes_each; ++number) {
                library.set_note(std::to_string(writer) + "-" + std::to_string(number), "T",
                                 "tekst " + std::to_string(number));
                // On a very busy machine the others may hold the lock longer than a save waits for it.
                bool is_saved = false;
                for (int attempt = 0; attempt < 100 && !is_saved; ++attempt) {
                    try {
                        library.save();
                        is_saved = true;
                    } catch (const wijzer::content::Error&) {
                    }
                }
                if (!is_saved) {
                    ::_exit(1);
                }
            }
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(open().notes().size() == writers * notes_each);
}

TEST_CASE_FIXTURE(Fixture, "a folder that cannot be written: what is on disk stays, what was typed waits") {
    save_note("a", "op schijf");
    fs::permissions(file, fs::perms::group_read | fs::perms::others_read, fs::perm_options::add); // for the user nobody
    const fs::perms before = fs::status(folder.path()).permissions();
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read |
                                       fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec);
    constexpr uid_t nobody = 65534;
    const int outcome = in_a_child([&] {
        if (::geteuid() == 0 && ::setuid(nobody) != 0) { // root may write anywhere
            return 2;
        }
        Library library = open();
        return library.note("a") == "op schijf" ? save_must_fail(library, "getypt") : 3;
    });
    fs::permissions(folder.path(), before);
    CHECK(outcome == failed_as_it_should);
    CHECK(open().note("a") == "op schijf");
}

TEST_CASE_FIXTURE(Fixture, "a full disk: what is on disk stays, what was typed waits, nothing is left behind") {
    save_note("a", "op schijf");
    const std::string before = read_file(file);
    const int outcome = in_a_child([&] {
        Library library = open();
        std::signal(SIGXFSZ, SIG_IGN); // writing beyond the limit then fails, as it does on a full disk
        const rlimit limit{before.size() + 10, before.size() + 10};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return 2;
        }
        return save_must_fail(library, std::string(10'000, 'x'));
    });
    CHECK(outcome == failed_as_it_should);
    CHECK(read_file(file) == before);
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        CHECK_MESSAGE(!entry.path().filename().string().starts_with("."), entry.path().string());
    }
}

TEST_CASE_FIXTURE(Fixture, "once there is room again, what was typed is saved after all") {
    file = folder.path() / "map" / "bibliotheek.xml";
    folder.write("map", "een bestand waar de map hoort");
    Library library = open();
    CHECK(save_must_fail(library, "getypt") == failed_as_it_should);
    fs::remove(folder.path() / "map");
    library.save();
    CHECK(open().note("a") == "getypt");
}
