// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/index_state.h"

#include "content/base/file.h"
#include "content/base/fingerprint.h"
#include "tests/support/sample_guide.h"

#include <chrono>
#include <doctest/doctest.h>

using namespace wijzer;
using tests::SampleGuide;
namespace fs = std::filesystem;

namespace {

struct Fixture {
    SampleGuide guide;
    content::Problems problems;

    content::GuideFolder scan() { return content::scan_folder(guide.folder(), problems); }

    /// The state of an index that holds the whole folder, its documents numbered from 1.
    index::IndexState state_of(const content::GuideFolder& folder, bool is_time_trusted) {
        index::IndexState state{folder.manifest_fingerprint, {}};
        for (const content::GuideFile& file : folder.files) {
            state.files.push_back({file.kind, file.id, file.size, is_time_trusted ? file.modified : 0,
                                   content::fingerprint(*content::read_text(file.path, problems)),
                                   static_cast<index::DocumentNumber>(state.files.size() + 1)});
        }
        return state;
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a state is read back as it was written, and half of one is none") {
    const content::GuideFolder folder = scan();
    const std::string text = index::serialise(state_of(folder, true));
    const auto read = index::parse_state(text);
    REQUIRE(read);
    CHECK(index::serialise(*read) == text);
    REQUIRE(read->files.size() == 3);
    CHECK(read->files[2].id.name == "dorp-aan-zee");
    CHECK(read->files[2].document == 3);
    CHECK_FALSE(index::parse_state(""));
    CHECK_FALSE(index::parse_state("onzin"));
    CHECK_FALSE(index::parse_state(text.substr(0, text.size() - 1)));
}

TEST_CASE_FIXTURE(Fixture, "what is the same is not changed, with and without a time to trust") {
    const content::GuideFolder folder = scan();
    for (const bool is_time_trusted : {true, false}) {
        const auto changes = index::find_changes(state_of(folder, is_time_trusted), folder);
        REQUIRE(changes);
        CHECK(changes->empty());
        CHECK(changes->same.size() == 3);
    }
}

TEST_CASE_FIXTURE(Fixture, "a text that was changed to one of the same size is noticed when its time is not trusted") {
    const index::IndexState before = state_of(scan(), false);
    guide.edit(SampleGuide::first, "We tekenen", "We rekenen");
    const content::GuideFolder folder = scan();
    const auto changes = index::find_changes(before, folder);
    REQUIRE(changes);
    REQUIRE(changes->changed.size() == 1);
    CHECK(changes->changed[0].file->id.name == "kaart-tekenen");
    CHECK(changes->changed[0].document == 1);
}

TEST_CASE_FIXTURE(Fixture, "files that came and went are told") {
    const index::IndexState before = state_of(scan(), true);
    fs::remove(guide.folder() / SampleGuide::second);
    guide.write("interventies/aa-nieuw.md", "---\ntitel: Nieuw\n---\n");
    const content::GuideFolder folder = scan();
    const auto changes = index::find_changes(before, folder);
    REQUIRE(changes);
    REQUIRE(changes->changed.size() == 1);
    CHECK(changes->changed[0].file->id.name == "aa-nieuw");
    CHECK(changes->changed[0].document == 0);
    CHECK(changes->removed == std::vector<index::DocumentNumber>{2});
    CHECK(changes->same.size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "another manifest means that all is different") {
    const index::IndexState before = state_of(scan(), true);
    guide.edit("gids.xml", "Begrijpen", "Snappen");
    CHECK_FALSE(index::find_changes(before, scan()));
}

TEST_CASE_FIXTURE(Fixture, "a time is trusted once it is older than a tick of any clock") {
    CHECK(index::trusted_time(*scan().find({"kaart-tekenen"})) == 0);
    const fs::path file = guide.folder() / SampleGuide::first;
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::minutes(1));
    const content::GuideFolder folder = scan();
    const content::GuideFile& old = *folder.find({"kaart-tekenen"});
    CHECK(index::trusted_time(old) == old.modified);
    CHECK(old.modified != 0);
}
