// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/merge.h"

#include "tests/app/library/clock.h"

#include <doctest/doctest.h>

using namespace wijzer::app::library;
using wijzer::tests::at_minute;

namespace {

Records with_note(const std::string& text, int minute) {
    Records records;
    records.notes["a"] = {"a", "A", text, at_minute(minute), text.empty() ? Presence::removed : Presence::present};
    return records;
}

const std::string& text_of(const Records& records) {
    return records.notes.at("a").text;
}

} // namespace

TEST_CASE("records that only one side has are kept, whichever side") {
    Records ours = with_note("hier", 1);
    Records theirs;
    theirs.notes["b"] = {"b", "B", "daar", at_minute(1), Presence::present};
    theirs.bookmarks["b"] = {"b", "B", at_minute(1), Presence::present};
    const Records merged = merge({}, ours, theirs);
    CHECK(merged.notes.size() == 2);
    CHECK(merged.bookmarks.size() == 1);
    CHECK(merge({}, theirs, ours) == merged);
}

TEST_CASE("a note that one side changed is that side's, also when it was removed") {
    const Records base = with_note("oud", 1);
    CHECK(text_of(merge(base, with_note("nieuw", 2), base)) == "nieuw");
    CHECK(text_of(merge(base, base, with_note("nieuw", 2))) == "nieuw");
    CHECK(text_of(merge(base, base, with_note("", 2))).empty());
}

TEST_CASE("a note that both sides changed keeps both texts, the later first, the same on either side") {
    const Records base = with_note("oud", 1);
    const Records merged = merge(base, with_note("links", 2), with_note("rechts", 3));
    CHECK(text_of(merged) == "rechts\n\n---\n\nlinks");
    CHECK(merge(base, with_note("rechts", 3), with_note("links", 2)) == merged);
}

TEST_CASE("a note typed on at one side and removed at the other is kept") {
    CHECK(text_of(merge(with_note("oud", 1), with_note("oud en meer", 2), with_note("", 3))) == "oud en meer");
    CHECK(merge(with_note("oud", 1), with_note("oud en meer", 2), with_note("", 3)).notes.at("a").presence ==
          Presence::present);
}

TEST_CASE("a removed bookmark does not come back through a merge, a new one does") {
    Records base;
    base.bookmarks["a"] = {"a", "A", at_minute(1), Presence::present};
    Records removed = base;
    removed.bookmarks["a"] = {"a", "A", at_minute(2), Presence::removed};
    CHECK(merge(base, base, removed).bookmarks.at("a").presence == Presence::removed);
    Records again = removed;
    again.bookmarks["a"] = {"a", "A", at_minute(3), Presence::present};
    CHECK(merge(base, removed, again).bookmarks.at("a").presence == Presence::present);
}

TEST_CASE("taking in twice changes nothing the second time") {
    Records records = with_note("van hier", 5);
    Records others = with_note("van daar", 2);
    others.bookmarks["b"] = {"b", "B", at_minute(1), Presence::present};
    others.workshops["w"] = {"w", "W", "", {"a"}, at_minute(1), Presence::present};
    const Intake first = take_in(records, others, at_minute(9));
    CHECK(first.added == 2);
    CHECK(first.changed == 1);
    CHECK(text_of(records) == "van hier\n\n---\n\nvan daar");
    const Records before = records;
    const Intake second = take_in(records, others, at_minute(10));
    CHECK(second.unchanged == 3);
    CHECK(second.added + second.changed == 0);
    CHECK(records == before);
}

TEST_CASE("taking in brings back what was removed here, and leaves what was removed there") {
    Records records = with_note("", 5);
    CHECK(take_in(records, with_note("terug", 2), at_minute(9)).added == 1);
    CHECK(text_of(records) == "terug");
    CHECK(records.notes.at("a").changed == at_minute(9));
    take_in(records, with_note("", 20), at_minute(21));
    CHECK(text_of(records) == "terug");
}
