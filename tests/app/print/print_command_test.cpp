// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using wijzer::tests::read_file;
using wijzer::tests::TemporaryFolder;

struct Outcome {
    int code = -1;
    std::string errors;
};

/// `before` is for the shell, ahead of the program.
Outcome run(const TemporaryFolder& folder, const std::string& arguments, const std::string& before = {}) {
    const std::string errors = (folder.path() / "errors.txt").string();
    const int status = std::system(
        (before + "LC_ALL=C.UTF-8 LANGUAGE=en '" WIJZER_PROGRAM "' " + arguments + " 2>'" + errors + "'").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_file(errors)};
}

std::ptrdiff_t files_in(const TemporaryFolder& folder) {
    return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
}

std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

} // namespace

TEST_CASE("print writes a PDF, to a file or to standard output, byte for byte the same") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "new");
    CHECK(run(folder, "print I-1 wereldcafe -o " + quoted(folder.path() / "new" / "a.pdf")).code == 0);
    CHECK(run(folder, "print I-1 wereldcafe -o - >" + quoted(folder.path() / "b.pdf")).code == 0);
    const std::string pdf = read_file(folder.path() / "new" / "a.pdf");
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf == read_file(folder.path() / "b.pdf"));
}

TEST_CASE("an unknown id is named, with the nearest, and nothing is written") {
    const TemporaryFolder folder;
    const Outcome outcome = run(folder, "print I-1 werldcafe -o " + quoted(folder.path() / "a.pdf"));
    CHECK(outcome.code == 2);
    CHECK(outcome.errors.find("werldcafe") != std::string::npos);
    CHECK(outcome.errors.find("wereldcafe") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "a.pdf"));
    CHECK(run(folder, "print I-99 -o " + quoted(folder.path() / "a.pdf")).errors.find("'I-9'") != std::string::npos);
}

TEST_CASE("a place that cannot be written is named with the reason, and no half file stays") {
    const TemporaryFolder folder;
    folder.write("file", "not a folder");
    const Outcome in_file = run(folder, "print I-1 -o " + quoted(folder.path() / "file" / "a.pdf"));
    CHECK(in_file.code == 2);
    CHECK(in_file.errors.find("/file/a.pdf: cannot be written: Not a directory") != std::string::npos);
    const Outcome nowhere = run(folder, "print I-1 -o " + quoted(folder.path() / "nowhere" / "a.pdf"));
    CHECK(nowhere.code == 2);
    CHECK(nowhere.errors.find("/nowhere/a.pdf: cannot be written: No such file or directory") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "nowhere"));
    std::filesystem::create_directory(folder.path() / "folder.pdf");
    const Outcome over_folder = run(folder, "print I-1 -o " + quoted(folder.path() / "folder.pdf"));
    CHECK(over_folder.code == 2);
    CHECK(over_folder.errors.find("folder.pdf: cannot be written: Is a directory") != std::string::npos);
    const Outcome full = run(folder, "print I-1 -o - >/dev/full");
    CHECK(full.code == 2);
    CHECK_FALSE(full.errors.empty());
    CHECK(files_in(folder) == 3); // file, folder.pdf, errors.txt
}

TEST_CASE("a disk that is full half-way leaves the old file, and says so") {
    const TemporaryFolder folder;
    const auto file = folder.write("a.pdf", "old");
    // A limit on the size of files acts like a full disk: writing fails in the middle of the PDF, even for root.
    const Outcome outcome = run(folder, "print I-1 -o " + quoted(file), "trap '' XFSZ; ulimit -f 8; ");
    CHECK(outcome.code == 2);
    CHECK(outcome.errors.find("a.pdf: cannot be written: File too large") != std::string::npos);
    CHECK(read_file(file) == "old");
    CHECK(files_in(folder) == 2);
}

TEST_CASE("a folder that may only be read is named with the reason") {
    const TemporaryFolder folder;
    const auto closed = folder.write("closed/a.txt", "").parent_path();
    std::filesystem::permissions(closed, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    if (::geteuid() == 0) {
        MESSAGE("root may write everywhere, so there is nothing to see");
    } else {
        const Outcome outcome = run(folder, "print I-1 -o " + quoted(closed / "a.pdf"));
        CHECK(outcome.code == 2);
        CHECK(outcome.errors.find("closed/a.pdf: cannot be written: Permission denied") != std::string::npos);
    }
    const Outcome kernel = run(folder, "print I-1 -o /proc/a.pdf"); // closed for root too
    CHECK(kernel.code == 2);
    CHECK(kernel.errors.find("/proc/a.pdf: cannot be written: ") != std::string::npos);
    CHECK(std::distance(std::filesystem::directory_iterator(closed), std::filesystem::directory_iterator()) == 1);
    std::filesystem::permissions(closed, std::filesystem::perms::owner_all);
}

TEST_CASE("a PDF that another program shows is replaced, and that program keeps what it opened") {
    const TemporaryFolder folder;
    const auto file = folder.write("a.pdf", "old");
    std::ifstream viewer(file);
    CHECK(run(folder, "print I-1 -o " + quoted(file)).code == 0);
    CHECK(read_file(file).starts_with("%PDF-"));
    CHECK(std::string(std::istreambuf_iterator<char>(viewer), {}) == "old");
    CHECK(files_in(folder) == 2);
}

TEST_CASE(
    "wrong use is refused: nothing to print, both ids and --all, an unknown kind or paper, a kaart in another form") {
    const TemporaryFolder folder;
    const std::string output = " -o " + quoted(folder.path() / "a.pdf");
    for (const char* arguments :
         {"print", "print I-1 --all", "print I-1 --as poster", "print I-1 --paper a0", "print I-1 --paper a3",
          "print --all --bookmarks", "print I-1 --bookmarks", "print --bookmarks --kaart", "print --kaart --paper a5",
          "print --kaart --as cards", "print --kaart --large", "print --kaart --grey"}) {
        CAPTURE(arguments);
        const Outcome outcome = run(folder, arguments + output);
        CHECK(outcome.code == 2);
        CHECK_FALSE(outcome.errors.empty());
        CHECK_FALSE(std::filesystem::exists(folder.path() / "a.pdf"));
    }
}

TEST_CASE("bookmarks and own notes come from the reader's library") {
    const TemporaryFolder folder;
    ::setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    const std::string file = (folder.path() / "a.pdf").string();
    const Outcome none = run(folder, "print --bookmarks -o " + quoted(folder.path() / "a.pdf"));
    CHECK(none.code == 2);
    CHECK(none.errors.find("There are no bookmarks") != std::string::npos);
    using namespace wijzer::app::library;
    Library library = Library::open(folder.path() / "transitiewijzer" / "bibliotheek.xml");
    library.set_bookmark("wereldcafe", "Wereldcafé", Presence::present);
    library.set_bookmark("verdwenen", "Verdwenen", Presence::present);
    library.set_note("wereldcafe", "Wereldcafé", "Zaal 3 is te klein.");
    library.save();
    const Outcome outcome = run(folder, "print --bookmarks --notes -o " + quoted(folder.path() / "a.pdf"));
    CHECK(outcome.code == 0);
    CHECK(outcome.errors.find("verdwenen") != std::string::npos);
    REQUIRE(std::system(("pdftotext '" + file + "'").c_str()) == 0);
    const std::string text = read_file(folder.path() / "a.txt");
    CHECK(text.find("Zaal 3 is te klein.") != std::string::npos);
    CHECK(text.find("Zo doe je het") != std::string::npos); // the document whole, not what a list shows of it
    CHECK(text.find("Wereldcafé") != std::string::npos);
    CHECK(run(folder, "print wereldcafe -o " + quoted(folder.path() / "a.pdf")).code == 0);
    REQUIRE(std::system(("pdftotext '" + file + "'").c_str()) == 0);
    CHECK(read_file(folder.path() / "a.txt").find("Zaal 3") == std::string::npos);
    ::unsetenv("XDG_DATA_HOME");
}

TEST_CASE("an interrupt leaves a whole file or none") {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "a.pdf").string();
    std::vector<std::string> words{WIJZER_PROGRAM, "print", "--all", "--as", "book", "-o", file};
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    pid_t child = 0;
    REQUIRE(posix_spawn(&child, WIJZER_PROGRAM, nullptr, nullptr, arguments.data(), environ) == 0);
    kill(child, SIGINT);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    const bool finished = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    CHECK(std::filesystem::exists(file) == finished);
    CHECK(files_in(folder) == (finished ? 1 : 0));
}

TEST_CASE("--all prints the documents whole") {
    const TemporaryFolder folder;
    REQUIRE(run(folder, "print --all --as hand-out -o " + quoted(folder.path() / "a.pdf")).code == 0);
    REQUIRE(std::system(("pdftotext " + quoted(folder.path() / "a.pdf")).c_str()) == 0);
    const std::string text = read_file(folder.path() / "a.txt");
    std::size_t steps = 0;
    for (auto at = text.find("Zo doe je het"); at != std::string::npos; at = text.find("Zo doe je het", at + 1)) {
        ++steps;
    }
    CHECK(steps >= 40);
}
