// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>
#include <fstream>

using namespace wijzer;
namespace fs = std::filesystem;
using tests::SampleGuide;

namespace {

struct Fixture {
    SampleGuide guide;
    tests::TemporaryFolder cache;
    std::vector<std::string> reports;

    std::optional<index::Searcher> open(std::stop_token stop = {}) {
        index::StoreOptions options;
        options.cache_folder = cache.path();
        options.stop = stop;
        options.report = [this](const std::string& sentence) { reports.push_back(sentence); };
        return index::open_index(*guide.load().guide, options);
    }
    std::vector<fs::path> folders() const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(cache.path() / "index")) {
            found.push_back(entry.path());
        }
        return found;
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "an index is built once and used again") {
    CHECK(open()->document_count() == 3);
    REQUIRE(folders().size() == 1);
    const auto time = fs::last_write_time(folders()[0]);
    CHECK(open()->document_count() == 3);
    CHECK(fs::last_write_time(folders()[0]) == time);
    CHECK(reports.empty());
}

TEST_CASE_FIXTURE(Fixture, "a changed guide gets a new index and the old one goes") {
    open();
    guide.edit(SampleGuide::story, "wilde", "wilden");
    CHECK(open()->document_count() == 3);
    CHECK(folders().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "a damaged index is rebuilt without a question") {
    open();
    for (const auto& entry : fs::directory_iterator(folders()[0])) {
        SUBCASE(("noise in " + entry.path().filename().string()).c_str()) {
            std::ofstream(entry.path(), std::ios::binary) << std::string(5'000, '#');
        }
        SUBCASE(("truncated " + entry.path().filename().string()).c_str()) {
            fs::resize_file(entry.path(), fs::file_size(entry.path()) / 3);
        }
        SUBCASE(("deleted " + entry.path().filename().string()).c_str()) {
            fs::remove(entry.path());
        }
    }
    auto searcher = open();
    REQUIRE(searcher);
    index::Query query;
    query.text = "dorp";
    try {
        const auto answer = searcher->search(query);
        CHECK(answer.hits.size() >= 1);
    } catch (const index::IndexDamaged&) {
        // Damage that opening cannot see shows at the first question; the owner discards and opens again.
        index::StoreOptions options;
        options.cache_folder = cache.path();
        index::discard_index(*guide.load().guide, options);
        CHECK(open()->search(query).hits.size() >= 1);
    }
}

TEST_CASE_FIXTURE(Fixture, "where the disk refuses, the index lives in memory") {
    std::ofstream(cache.path() / "index") << "a file where the folder should be";
    auto searcher = open();
    REQUIRE(searcher);
    CHECK(reports.size() == 1);
    index::Query query;
    query.text = "dorp";
    CHECK(searcher->search(query).hits.size() >= 1);
    query.text = "drop";
    CHECK_NOTHROW(searcher->search(query));
}

TEST_CASE_FIXTURE(Fixture, "a build that is stopped leaves nothing behind") {
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(open(source.get_token()).has_value());
    CHECK(folders().empty());
}

TEST_CASE_FIXTURE(Fixture, "only our own folders are ever removed") {
    open();
    fs::create_directories(cache.path() / "index" / "van-mij");
    std::ofstream(cache.path() / "index" / "van-mij" / "brief.txt") << "bewaren";
    guide.edit(SampleGuide::story, "wilde", "wilden");
    open();
    CHECK(fs::exists(cache.path() / "index" / "van-mij" / "brief.txt"));
}
