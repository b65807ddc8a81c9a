// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/repairing_searcher.h"

#include "index/store/seal.h"
#include "tests/index/store/store_fixture.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>

using namespace wijzer;
namespace fs = std::filesystem;
using index::IndexDamaged;
using index::RepairingSearcher;
using index::Searcher;
using tests::SampleGuide;

namespace {

struct RepairFixture : tests::StoreFixture {
    RepairingSearcher::MakeOptions options() {
        return [this] {
            index::StoreOptions options;
            options.cache_folder = cache.path();
            options.report = [this](const content::Message& message) { reports.push_back(message.english()); };
            options.stop = stop.get_token();
            return options;
        };
    }
    RepairingSearcher searcher() {
        return RepairingSearcher(index::open_guide({guide.folder()}, 100, options()()), options());
    }
    /// Damages a table of every index in a way that the seal does not notice.
    void damage(const std::string& table) const {
        for (const fs::path& generation : generations()) {
            const auto size = fs::file_size(generation / table);
            std::ofstream(generation / table, std::ios::binary | std::ios::in) << std::string(size, '\xA5');
            index::write_seal(generation);
        }
    }
    std::size_t damage_reports() const {
        return static_cast<std::size_t>(std::count_if(reports.begin(), reports.end(), [](const std::string& report) {
            return report.find("damaged") != std::string::npos;
        }));
    }

    std::stop_source stop;
};

bool finds(RepairingSearcher& searcher) {
    return searcher.use([](Searcher& use) { return tests::StoreFixture::answers(use); }).value_or(false);
}

} // namespace

TEST_CASE_FIXTURE(RepairFixture, "an index in which damage shows while it is searched is built again, and said so") {
    open();
    damage("docdata.glass");
    RepairingSearcher repairing = searcher();
    REQUIRE(repairing.open());
    CHECK(finds(repairing));
    CHECK(damage_reports() >= 1);
    const std::size_t told = damage_reports();
    CHECK(finds(repairing));
    CHECK(open()->document_count() == 3); // the next process finds a whole one
    CHECK(damage_reports() == told);
    CHECK(generations().size() == 1);
}

TEST_CASE_FIXTURE(RepairFixture, "damage is repaired on disk once, then in memory, and then it is thrown") {
    RepairingSearcher repairing = searcher();
    REQUIRE(repairing.open());
    int uses = 0;
    const auto use = [&](Searcher&) -> int {
        ++uses;
        throw IndexDamaged("altijd");
    };
    CHECK_THROWS_AS(repairing.use(use), IndexDamaged);
    CHECK(uses == 3);
    CHECK(damage_reports() == 2);
    CHECK_THROWS_AS(repairing.use(use), IndexDamaged); // in memory there is nothing to repair
    CHECK(uses == 4);
    CHECK(finds(repairing));
}

TEST_CASE_FIXTURE(RepairFixture, "a second damage, later, goes to memory, and the disk is left alone") {
    RepairingSearcher repairing = searcher();
    REQUIRE(repairing.open());
    int damages = 0;
    const auto once = [&](int up_to) {
        return [&damages, up_to](Searcher& use) {
            if (damages < up_to) {
                ++damages;
                throw IndexDamaged("soms");
            }
            return StoreFixture::answers(use);
        };
    };
    CHECK(repairing.use(once(1)).value_or(false));
    CHECK(generations().size() == 1);
    CHECK(repairing.use(once(2)).value_or(false));
    CHECK(damages == 2);
}

TEST_CASE_FIXTURE(RepairFixture, "a repair that is stopped gives nothing, and opening again goes on") {
    RepairingSearcher repairing = searcher();
    REQUIRE(repairing.open());
    stop.request_stop();
    const auto answer = repairing.use([](Searcher&) -> int { throw IndexDamaged("nu"); });
    CHECK_FALSE(answer);
    CHECK_FALSE(repairing.is_open());
    stop = {};
    REQUIRE(repairing.open());
    CHECK(finds(repairing));
}

TEST_CASE_FIXTURE(RepairFixture, "damage that nobody listens to is repaired all the same") {
    open();
    damage("docdata.glass");
    const auto silent = [this] {
        index::StoreOptions options;
        options.cache_folder = cache.path();
        return options;
    };
    RepairingSearcher repairing(index::open_guide({guide.folder()}, 100, silent()), silent);
    REQUIRE(repairing.open());
    CHECK(finds(repairing));
}

TEST_CASE_FIXTURE(RepairFixture,
                  "a stale index with damage that shows while it is brought up to date is built anew on disk") {
    for (const char* table : {"docdata.glass", "postlist.glass", "termlist.glass"}) {
        CAPTURE(table);
        open();
        guide.edit(SampleGuide::story, "wilde", "wilden"); // one of three: more than a small change
        guide.write("interventies/een.md", "---\ntitel: Een\nnummer: 31\nkort: Een.\n---\n## Waarvoor\n\nX.\n");
        for (int number = 40; number < 60; ++number) { // so that one change is a small one
            guide.write("interventies/meer-" + std::to_string(number) + ".md",
                        "---\ntitel: Meer\nnummer: " + std::to_string(number) +
                            "\nkort: Meer.\n---\n## Waarvoor\n\nX.\n");
        }
        open();
        damage(table);
        guide.write("interventies/een.md",
                    std::string("---\ntitel: Een\nnummer: 31\nkort: Een ") + table + ".\n---\n## Waarvoor\n\nX.\n");
        reports.clear();
        RepairingSearcher repairing = searcher();
        REQUIRE(repairing.open());
        CHECK(finds(repairing));
        for (const std::string& report : reports) {
            CHECK_MESSAGE(report.find("memory") == std::string::npos, report);
        }
        const auto kept = generations();
        CHECK(kept.size() == 1);
        reports.clear();
        RepairingSearcher next = searcher();
        REQUIRE(next.open());
        CHECK(finds(next));
        CHECK(reports.empty());
        CHECK(generations() == kept);
        guide.edit(SampleGuide::story, "wilden", "wilde");
    }
}
