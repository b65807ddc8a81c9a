// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_format.h"

#include "app/library/time_text.h"
#include "tests/app/library/clock.h"

#include <doctest/doctest.h>

using namespace wijzer::app::library;
using wijzer::tests::at_minute;

namespace {

Records all_kinds() {
    Records records;
    records.bookmarks["a"] = {"a", "Titel & <meer> \"zo\"", at_minute(1), Presence::present};
    records.bookmarks["b"] = {"b", "Weg", at_minute(2), Presence::removed};
    records.notes["a"] = {"a", "Titel", "\n  Eén <b>regel</b> & ]]> meer\n\n\ten tab\n\n", at_minute(3),
                          Presence::present};
    records.notes["b"] = {"b", "Titel", "", at_minute(4), Presence::removed};
    records.workshops["w"] = {"w", "Dag één", "2026-12-01", {"b", "a", "b"}, at_minute(5), Presence::present};
    records.readings["a"] = {"a", "Titel", at_minute(6)};
    return records;
}

Readability readability(std::string_view bytes) {
    return records_from_xml(bytes).readability;
}

} // namespace

TEST_CASE("records of every kind come back from XML as they were") {
    const ReadRecords read = records_from_xml(to_xml(all_kinds()));
    CHECK(read.readability == Readability::readable);
    CHECK(read.records == all_kinds());
    CHECK(to_xml(read.records) == to_xml(all_kinds()));
}

TEST_CASE("what is no library is damaged, what is too new is told apart") {
    CHECK(readability("") == Readability::damaged);
    CHECK(readability("boodschappen") == Readability::damaged);
    CHECK(readability("<settings version=\"1\"/>") == Readability::damaged);
    CHECK(readability("<bibliotheek/>") == Readability::damaged);
    CHECK(readability("<bibliotheek versie=\"1\"/>") == Readability::readable);
    CHECK(readability("<bibliotheek versie=\"2\"/>") == Readability::newer_version);
    CHECK(readability("<bibliotheek versie=\"1\"><notitie document=\"a\">\xFFoeps</notitie></bibliotheek>") ==
          Readability::damaged);
}

TEST_CASE("a file cut off anywhere is never taken for a whole one") {
    std::string bytes = to_xml(all_kinds());
    bytes.erase(bytes.find_last_not_of('\n') + 1);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        CHECK(readability(std::string_view(bytes).substr(0, length)) == Readability::damaged);
    }
}

TEST_CASE("what a hand made of the file is read with good will") {
    const Records records =
        records_from_xml("<bibliotheek versie=\"1\"><onbekend/>"
                         "<notitie document=\"a\" gewijzigd=\"gisteren\">een<!-- x --> <![CDATA[<twee>]]></notitie>"
                         "<notitie document=\"a\">drie</notitie></bibliotheek>")
            .records;
    REQUIRE(records.notes.size() == 1);
    CHECK(records.notes.at("a").text == "een <twee>\n\n---\n\ndrie");
    CHECK(records.notes.at("a").changed == TimePoint{});
}

TEST_CASE("a time is written and read to the millisecond") {
    const TimePoint time = at_minute(7) + std::chrono::milliseconds{45};
    CHECK(to_text(time) == "2026-11-24T12:07:00.045Z");
    CHECK(time_from_text(to_text(time)) == time);
    for (const char* wrong : {"", "2026-11-24", "2026-02-30T12:00:00.000Z", "2026-11-24T24:00:00.000Z",
                              "2026-11-24T12:00:00.000", "2026-11-24t12:00:00.000Z", "+026-11-24T12:00:00.000Z"}) {
        CAPTURE(wrong);
        CHECK_FALSE(time_from_text(wrong));
    }
}
