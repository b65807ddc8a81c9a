// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/store.h"

#include "tests/index/store/store_fixture.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <fstream>

using namespace wijzer;
namespace fs = std::filesystem;
using tests::SampleGuide;
using Fixture = tests::StoreFixture;

namespace {

/// The names of the files of an index that belong to Xapian.
std::vector<fs::path> database_files(const fs::path& generation) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(generation)) {
        const fs::path name = entry.path().filename();
        if (name != "in-use" && name != "seal" && name != "flintlock") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "an index is built once and used again") {
    CHECK(open()->document_count() == 3);
    const auto first = generations();
    REQUIRE(first.size() == 1);
    CHECK(open()->document_count() == 3);
    CHECK(generations() == first);
    CHECK(reports.empty());
}

TEST_CASE_FIXTURE(Fixture, "a changed guide gets a new index and the old one goes") {
    open();
    const auto old = generations();
    guide.edit(SampleGuide::story, "wilde", "wilden");
    CHECK(open()->document_count() == 3);
    CHECK(generations().size() == 1);
    CHECK(generations() != old);
}

TEST_CASE_FIXTURE(Fixture, "an index that is in use stays until it is not") {
    auto old = open();
    guide.edit(SampleGuide::story, "wilde", "wilden");
    open();
    CHECK(generations().size() == 2);
    CHECK(answers(*old));
    old.reset();
    open();
    CHECK(generations().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "whatever befalls a file, the next open answers and says so") {
    open();
    const std::vector<fs::path> files = database_files(generations().at(0));
    REQUIRE(files.size() >= 5);
    enum class Fate { noise, noise_of_equal_size, one_byte, truncated, emptied, deleted, folder };
    for (std::size_t which = 0; which < files.size(); ++which) {
        for (const Fate fate : {Fate::noise, Fate::noise_of_equal_size, Fate::one_byte, Fate::truncated, Fate::emptied,
                                Fate::deleted, Fate::folder}) {
            const fs::path file = database_files(generations().at(0)).at(which);
            CAPTURE(file.filename().string());
            CAPTURE(static_cast<int>(fate));
            const std::uintmax_t size = fs::file_size(file);
            switch (fate) {
            case Fate::noise:
                std::ofstream(file, std::ios::binary) << std::string(5'000, '#');
                break;
            case Fate::noise_of_equal_size:
                std::ofstream(file, std::ios::binary) << std::string(size, '#');
                break;
            case Fate::one_byte: {
                std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
                stream.seekp(static_cast<std::streamoff>(size / 2));
                stream.put('#');
                break;
            }
            case Fate::truncated:
                fs::resize_file(file, size / 3);
                break;
            case Fate::emptied:
                fs::resize_file(file, 0);
                break;
            case Fate::deleted:
                fs::remove(file);
                break;
            case Fate::folder:
                fs::remove(file);
                fs::create_directory(file);
                break;
            }
            reports.clear();
            auto searcher = open();
            REQUIRE(searcher);
            CHECK(answers(*searcher));
            CHECK(reports.size() == 1);
            CHECK(generations().size() == 1);
        }
    }
}

TEST_CASE_FIXTURE(Fixture, "a lost or broken seal makes an index worthless") {
    open();
    const fs::path seal = generations().at(0) / "seal";
    SUBCASE("lost") {
        fs::remove(seal);
    }
    SUBCASE("cut short") {
        fs::resize_file(seal, fs::file_size(seal) / 2);
    }
    SUBCASE("noise") {
        std::ofstream(seal, std::ios::binary) << "\xFF\xFF";
    }
    CHECK(answers(open()));
    CHECK(reports.size() == 1);
    CHECK(generations().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "an index of another schema is not used, and goes") {
    open();
    const fs::path ours = generations().at(0);
    const std::string name = ours.filename().string();
    const std::string identity = name.substr(0, name.rfind('-'));
    const std::string guide_key = identity.substr(identity.find('-'));
    SUBCASE("older") {
        fs::rename(ours, cache.path() / "index" / ("0" + guide_key + "-7"));
    }
    SUBCASE("newer") {
        fs::rename(ours, cache.path() / "index" / ("99" + guide_key + "-7"));
    }
    CHECK(answers(open()));
    CHECK(reports.size() == 1);
    CHECK(generations().size() == 1);
    CHECK(Fixture::is_of(generations().at(0), identity));
}

TEST_CASE_FIXTURE(Fixture, "a name that lies about its guide is found out") {
    open();
    const std::string ours = generations().at(0).filename().string();
    const SampleGuide other;
    fs::remove_all(cache.path() / "index" / ours);
    index::StoreOptions options;
    options.cache_folder = cache.path();
    index::open_searcher(other.folder(), options);
    fs::rename(generations().at(0), cache.path() / "index" / ours);
    CHECK(answers(open()));
    CHECK(reports.size() == 1);
    CHECK(generations().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "the clock plays no part") {
    open();
    const auto before = generations();
    auto shift = std::chrono::hours(24 * 365);
    SUBCASE("set back: the files are from the future") {}
    SUBCASE("set forward: the files are old") {
        shift = -shift;
    }
    for (const auto& entry : fs::recursive_directory_iterator(cache.path())) {
        fs::last_write_time(entry.path(), fs::file_time_type::clock::now() + shift);
    }
    CHECK(answers(open()));
    CHECK(generations() == before);
    CHECK(reports.empty());
}

TEST_CASE_FIXTURE(Fixture, "where the disk refuses, the index lives in memory") {
    std::ofstream(cache.path() / "index") << "a file where the folder should be";
    auto searcher = open();
    REQUIRE(searcher);
    CHECK(reports.size() == 1);
    CHECK(answers(*searcher));
    index::Query query;
    query.text = "drop";
    CHECK_NOTHROW(searcher->search(query));
    CHECK(fs::is_regular_file(cache.path() / "index"));
}

TEST_CASE_FIXTURE(Fixture, "a discarded index is not opened again, even while another uses it") {
    auto other = open();
    index::StoreOptions options;
    options.cache_folder = cache.path();
    content::Problems problems;
    CHECK(index::discard_index(content::scan_folder(guide.folder(), problems), options));
    CHECK(answers(*other));
    const auto before = generations();
    REQUIRE(before.size() == 1);
    open();
    CHECK(generations().size() == 2);
    other.reset();
    open();
    REQUIRE(generations().size() == 1);
    CHECK(generations() != before);
}

TEST_CASE_FIXTURE(Fixture, "a build that is stopped leaves nothing behind") {
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(open(source.get_token()).has_value());
    CHECK(generations().empty());
}

TEST_CASE_FIXTURE(Fixture, "only our own folders are ever removed or written") {
    open();
    const tests::TemporaryFolder elsewhere;
    elsewhere.write("brief.txt", "bewaren");
    for (const char* name : {"van-mij", "2024-01", "1-2-3-4", "1-2-", "--", "a1-2-3"}) {
        cache.write(std::string("index/") + name + "/brief.txt", "bewaren");
    }
    cache.write("index/4-5-6", "a file by that name");
    cache.write("elders/brief.txt", "bewaren");
    fs::create_directory_symlink(elsewhere.path(), cache.path() / "index" / "7-8-9");
    const auto before = other_files();
    const auto linked = tests::StoreFixture::listing(elsewhere.path());
    guide.edit(SampleGuide::story, "wilde", "wilden");
    open();
    CHECK(other_files() == before);
    CHECK(tests::StoreFixture::listing(elsewhere.path()) == linked);
}
