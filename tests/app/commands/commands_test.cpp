// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the executable itself without a display, and checks its output and exit code.

#include "index/store/seal.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

using namespace wijzer;
namespace fs = std::filesystem;

namespace {

struct Result {
    int code = -1;
    std::string output;
};

/// Runs the program without a display, with its folders in a temporary folder. Standard error goes to `errors`, if
/// given.
class Program {
  public:
    Result run(const std::string& arguments, const std::string& redirect = "2>/dev/null",
               const std::string& language = "LANGUAGE=en",
               const fs::path& program = WIJZER_BUILD_FOLDER "/transitiewijzer") const {
        const std::string home = m_home.path().string();
        const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY -u LANG -u LANGUAGE -u LC_ALL -u LC_MESSAGES " +
                                    language + " XDG_CONFIG_HOME=" + home + "/config XDG_DATA_HOME=" + home +
                                    "/data XDG_CACHE_HOME=" + home + "/cache " + program.string() + ' ' + arguments +
                                    " </dev/null " + redirect;
        Result result;
        FILE* pipe = ::popen(command.c_str(), "r");
        REQUIRE(pipe);
        char buffer[4096];
        for (std::size_t count; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
            result.output.append(buffer, count);
        }
        const int status = ::pclose(pipe);
        result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        return result;
    }
    const fs::path& home() const { return m_home.path(); }

  private:
    tests::TemporaryFolder m_home;
};

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE_FIXTURE(Program, "search gives id, kind, title and score, best first") {
    const Result result = run("search --tsv \"mentale modellen\"");
    CHECK(result.code == 0);
    CHECK(result.output.starts_with("wereldbeelden-ontrafelen\tinterventie\tWereldbeelden ontrafelen\t"));
}

TEST_CASE_FIXTURE(Program, "the program speaks Dutch unless the system or the user asks for English") {
    const auto help = [this](const std::string& language) { return run("--help", "2>/dev/null", language).output; };
    const std::string dutch = help("");
    CHECK(dutch.find("interventies") != std::string::npos);
    CHECK(help("LANG=C") == dutch);
    CHECK(help("LC_ALL=POSIX") == dutch);
    CHECK(help("LANG=C.UTF-8") == dutch);
    CHECK(help("LANG=nl_NL.UTF-8") == dutch);
    CHECK(help("LANG=nl_BE.UTF-8 LANGUAGE=nl") == dutch);
    CHECK(help("LANG=de_DE.UTF-8") == dutch);
    CHECK(help("LANG=C.UTF-8 LANGUAGE=en") != dutch);
    CHECK(help("LANG=en_GB.UTF-8") == help("LANGUAGE=en"));
}

TEST_CASE_FIXTURE(Program, "search takes filters") {
    const Result stories = run("search --tsv --kind praktijkverhaal klimaat --limit 3");
    CHECK(lines(stories.output) == 3);
    CHECK(stories.output.find("\tinterventie\t") == std::string::npos);
    CHECK(run("search --tsv --facet beweging=loslaten --limit 100").output.find("afscheid-organiseren") !=
          std::string::npos);
    CHECK(run("search --facet beweging=bestaatniet").code == 2);
    CHECK(run("search --facet onzin").code == 2);
}

TEST_CASE_FIXTURE(Program, "search says why, and what nearly fits") {
    CHECK(run("search --why --limit 1 stakeholder").output.find("[") != std::string::npos);
    const std::string near = run("search --minutes 60 --people 40 --limit 100").output;
    CHECK(near.find("too long") != std::string::npos);
    CHECK(near.find("see the shorter variant") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "bytes that are no text are no trouble to search") {
    CHECK(run("search --tsv --limit 1 \"$(printf 'ijsberg \\377\\376')\"").output.starts_with("ijsberg-afdalen\t"));
    CHECK(run("search \"$(printf '\\377')\"", "2>&1").code == 1);
}

TEST_CASE_FIXTURE(Program, "nothing found is said, with exit code 1") {
    const Result result = run("search qqqxyzqqq", "2>&1");
    CHECK(result.code == 1);
    CHECK(result.output.find("Nothing found.") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "list counts the whole guide") {
    const fs::path guide = fs::path(WIJZER_SOURCE_FOLDER) / "content" / "nl";
    CHECK(lines(run("list --kind interventie --tsv").output) == tests::list_files(guide / "interventies").size());
    CHECK(lines(run("list --kind praktijkverhaal --tsv").output) ==
          tests::list_files(guide / "praktijkverhalen").size());
}

TEST_CASE_FIXTURE(Program, "show takes an id or a code") {
    CHECK(run("show I-1").output == run("show wereldbeelden-ontrafelen").output);
    CHECK(run("show I-1").output.find("1. Laat de casus vertellen.") != std::string::npos);
    const Result unknown = run("show wereldbeelden-ontrafelne", "2>&1");
    CHECK(unknown.code == 2);
    CHECK(unknown.output.find("did you mean 'wereldbeelden-ontrafelen'") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "print writes a PDF, the same bytes each time, and needs no display") {
    const std::string file = (home() / "blad.pdf").string();
    CHECK(run("print wereldbeelden-ontrafelen -o " + file).code == 0);
    const std::string bytes = tests::read_file(file);
    CHECK(bytes.starts_with("%PDF-1."));
    CHECK(run("print I-1 -o -").output == bytes);
    const Result failed = run("print I-1 -o /proc/nergens/blad.pdf", "2>&1");
    CHECK(failed.code == 2);
    CHECK(failed.output.find("/proc/nergens/blad.pdf: cannot be written") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "check is silent on a sound guide and names every problem of a broken one") {
    CHECK(run("check").code == 0);
    const tests::SampleGuide guide;
    guide.edit(tests::SampleGuide::first, "60-120", "120-60");
    guide.edit(tests::SampleGuide::second, "nummer: 2", "nummer: 1");
    const Result result = run("check " + guide.folder().string());
    CHECK(result.code == 1);
    CHECK(result.output.find("kaart-tekenen.md:9:7: error: 'duur' is upside down: 120-60\n") != std::string::npos);
    CHECK(result.output.find("kring-vormen.md: error: number 1 is also that of 'kaart-tekenen'\n") !=
          std::string::npos);
    CHECK(run("check /nergens").code == 1);
}

TEST_CASE_FIXTURE(Program, "wrong use is said with exit code 2") {
    for (const char* arguments :
         {"--onzin", "onzin", "show", "print I-1", "search --minutes veel x", "print I-1 -o x --paper a9"}) {
        CAPTURE(arguments);
        const Result result = run(arguments);
        CHECK(result.code == 2);
        CHECK(result.output.empty());
    }
}

TEST_CASE_FIXTURE(Program, "help and version go to standard output") {
    CHECK(run("--version").code == 0);
    CHECK(run("--version").output.find('.') != std::string::npos);
    CHECK(run("--help").output.find("search") != std::string::npos);
    CHECK(run("print --help").output.find("--paper") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "without a display the reader says so") {
    const Result result = run("open I-1", "2>&1");
    CHECK(result.code == 2);
    CHECK(result.output.find("no display") != std::string::npos);
}

TEST_CASE_FIXTURE(Program, "without the executable of the reader or of paper, a sentence says which") {
    const fs::path alone = home() / "bin" / "transitiewijzer";
    fs::create_directories(alone.parent_path());
    fs::copy_file(WIJZER_BUILD_FOLDER "/transitiewijzer", alone);
    for (const char* arguments : {"", "open I-1", "transitiewijzer:I-1", "print I-1 -o -"}) {
        CAPTURE(arguments);
        const Result result = run(arguments, "2>&1", "LANGUAGE=en", alone);
        CHECK(result.code == 2);
        CHECK(result.output.starts_with("transitiewijzer: "));
        CHECK(result.output.find("cannot be started: No such file or directory") != std::string::npos);
    }
}

TEST_CASE_FIXTURE(Program, "the command line goes on as an executable in libexec, with all its arguments") {
    const fs::path installed = home() / "bin" / "transitiewijzer";
    const fs::path libexec = home() / "libexec" / "transitiewijzer";
    fs::create_directories(installed.parent_path());
    fs::create_directories(libexec);
    fs::copy_file(WIJZER_BUILD_FOLDER "/transitiewijzer", installed);
    for (const char* name : {"transitiewijzer-reader", "transitiewijzer-print"}) {
        std::ofstream(libexec / name) << "#!/bin/sh\nprintf '%s|' \"$@\"\nexit 7\n";
        fs::permissions(libexec / name, fs::perms::owner_all);
    }
    const auto gone_on = [&](const std::string& arguments) { return run(arguments, "", "LANGUAGE=en", installed); };
    CHECK(gone_on("").code == 7);
    CHECK(gone_on("open I-1").output == "open|I-1|");
    CHECK(gone_on("transitiewijzer:I-1").output == "transitiewijzer:I-1|");
    CHECK(gone_on("--content 'een map' open").output == "--content|een map|open|");
    CHECK(gone_on("print I-1 -o -").output == "print|I-1|-o|-|");
}

TEST_CASE("the command line links no toolkit and nothing that draws") {
    FILE* pipe = ::popen("ldd " WIJZER_BUILD_FOLDER "/transitiewijzer", "r");
    REQUIRE(pipe);
    std::string libraries;
    for (char buffer[4096]; std::fgets(buffer, sizeof buffer, pipe);) {
        libraries += buffer;
    }
    REQUIRE(::pclose(pipe) == 0);
    CHECK(libraries.find("libxapian") != std::string::npos);
    for (const char* library : {"libwx", "libgtk", "libgdk", "libX11", "libwayland", "libglib", "libpango", "libcairo",
                                "liblitehtml", "libhyphen"}) {
        CHECK_MESSAGE(libraries.find(library) == std::string::npos, library);
    }
}

TEST_CASE_FIXTURE(Program, "another guide is used by --content") {
    const tests::SampleGuide guide;
    CHECK(lines(run("--content " + guide.folder().string() + " list --tsv").output) == 3);
    CHECK(run("search --content " + guide.folder().string() + " --tsv dorp").output.starts_with("dorp-aan-zee\t"));
    CHECK(run("--content /nergens list").code == 2);
}

TEST_CASE_FIXTURE(Program, "an index that is damaged between two searches is repaired, and each search answers") {
    const tests::SampleGuide guide;
    const std::string search = "--content " + guide.folder().string() + " search --tsv dorp";
    const std::string answer = run(search).output;
    REQUIRE(answer.starts_with("dorp-aan-zee\t"));
    for (const bool is_sealed : {false, true}) { // whether the damage shows at once, or only while searching
        for (const char* table : {"docdata.glass", "postlist.glass", "termlist.glass"}) {
            CAPTURE(is_sealed);
            CAPTURE(table);
            for (const auto& generation : fs::directory_iterator(home() / "cache/transitiewijzer/index")) {
                const fs::path file = generation.path() / table;
                const std::string rubbish(fs::file_size(file), '\xA5');
                std::ofstream(file, std::ios::binary | std::ios::in) << rubbish;
                if (is_sealed) {
                    index::write_seal(generation.path());
                }
            }
            const Result repaired = run(search, "2>/dev/null");
            CHECK(repaired.code == 0);
            CHECK(repaired.output == answer);
            const Result after = run(search, "2>&1");
            CHECK(after.code == 0);
            CHECK(after.output == answer); // and has nothing to say
        }
    }
}
