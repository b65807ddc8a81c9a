// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/markdown_export.h"

#include "app/library/library.h"
#include "tests/app/library/clock.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer::app::library;
using wijzer::tests::at_minute;
using wijzer::tests::TemporaryFolder;
using wijzer::tests::TestClock;

namespace {

const ExportWords words{"Mijn notities", "Notities", "Bladwijzers", "Workshops"};

const std::vector<std::string>& awkward_texts() {
    static const std::vector<std::string> texts{
        "één regel",
        "---\ntitel: geen kop\n---\n",
        "# Kop\n\n## Nog een\n\n- punt\n- punt\n\n\n\nlaatste",
        "\n\nbegint leeg en eindigt leeg\n\n\n",
        "eerste\r\ntweede\r\n\r\nvierde\r\n",
        "```\nniet gesloten",
        "<!-- wijzer:einde -->\nna het einde",
        "\\<!-- wijzer:einde -->\n\\\\<!-- wijzer:notitie document=\"x\" -->",
        "  ingesprongen\n\ttab & <b>vet</b> -- --> <!-- gewoon commentaar -->",
        "laatste regel is spatie\n ",
    };
    return texts;
}

Library fifty_notes(const TemporaryFolder& folder, const TestClock& clock) {
    Library library = Library::open(folder.path() / "bibliotheek.xml", clock);
    for (int number = 0; number < 50; ++number) {
        clock.set(number);
        const std::string text = awkward_texts()[static_cast<std::size_t>(number) % awkward_texts().size()];
        library.set_note("document--" + std::to_string(number),
                         "Titel \"" + std::to_string(number) + "\" -- <&> *x*\n# -->",
                         text + (number < 10 ? "" : std::to_string(number)));
    }
    for (int number = 40; number < 60; ++number) {
        library.set_bookmark("document--" + std::to_string(number), "Blad [" + std::to_string(number) + "]",
                             Presence::present);
    }
    library.set_bookmark("document--41", "weg", Presence::removed);
    library.put_workshop(
        {"", "Dag -- één", "2026-12-01", {"document--3", "document--3", "elders"}, {}, Presence::present});
    library.put_workshop({"", "Leeg", "", {}, {}, Presence::present});
    return library;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

void check_same(const Library& one, const Library& other) {
    CHECK(one.notes() == other.notes());
    CHECK(one.bookmarks() == other.bookmarks());
    CHECK(one.workshops() == other.workshops());
}

std::string with_windows_line_ends(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        result += letter == '\n' ? "\r\n" : std::string(1, letter);
    }
    return result;
}

} // namespace

TEST_CASE("fifty notes go to another laptop and are the same there; a second time changes nothing") {
    const TemporaryFolder here;
    const TemporaryFolder there;
    const TestClock clock;
    const Library library = fifty_notes(here, clock);
    REQUIRE(library.notes().size() == 50);
    const std::string text = to_markdown(library.records(), words);
    Library other = Library::open(there.path() / "bibliotheek.xml", clock);
    const ImportedRecords imported = records_from_markdown(text);
    CHECK(imported.outcome == Import::complete);
    CHECK(other.take_in(imported.records).added == 50 + 19 + 2);
    check_same(library, other);

    other.save();
    CHECK(other.take_in(imported.records).unchanged == 50 + 19 + 2);
    CHECK_FALSE(other.is_changed());
    const Library saved = Library::open(there.path() / "bibliotheek.xml", clock);
    check_same(library, saved);
    CHECK(to_markdown(saved.records(), words).size() == text.size());
}

TEST_CASE("line ends that became Windows' on the way, and a byte-order mark, do no harm") {
    const TemporaryFolder folder;
    const Library library = fifty_notes(folder, TestClock{});
    const std::string text = to_markdown(library.records(), words);
    CHECK(records_from_markdown("\xEF\xBB\xBF" + with_windows_line_ends(text)).records ==
          records_from_markdown(text).records);
}

TEST_CASE("a note that is different here gets the other's text below its own, once") {
    Records here;
    here.notes["a"] = {"a", "A", "van hier", at_minute(1), Presence::present};
    Records there;
    there.notes["a"] = {"a", "A", "van daar", at_minute(2), Presence::present};
    const std::string text = to_markdown(there, words);
    take_in(here, records_from_markdown(text).records, at_minute(3));
    CHECK(here.notes.at("a").text == "van hier\n\n---\n\nvan daar");
    take_in(here, records_from_markdown(text).records, at_minute(4));
    CHECK(here.notes.at("a").text == "van hier\n\n---\n\nvan daar");
}

TEST_CASE("the file reads as Markdown: a heading for each note, titles without their marks") {
    Records records;
    records.notes["a"] = {"a", "De *ijsberg*", "tekst", at_minute(1), Presence::present};
    records.bookmarks["b"] = {"b", "", at_minute(1), Presence::present};
    CHECK(to_markdown(records, words) ==
          "# Mijn notities\n\n<!-- wijzer:bibliotheek versie=\"1\" -->\n\n## Notities\n\n### De \\*ijsberg\\*\n\n"
          "<!-- wijzer:notitie document=\"a\" titel=\"De *ijsberg*\" gewijzigd=\"2026-11-24T12:01:00.000Z\" "
          "-->\n\ntekst\n\n"
          "<!-- wijzer:einde -->\n\n## Bladwijzers\n\n- b\n"
          "<!-- wijzer:bladwijzer document=\"b\" titel=\"\" gewijzigd=\"2026-11-24T12:01:00.000Z\" -->\n\n");
}

TEST_CASE("other files and later versions are refused, damaged ones give what can be read") {
    CHECK(records_from_markdown("").outcome == Import::not_a_library);
    CHECK(records_from_markdown("# Boodschappen\n\n- melk\n").outcome == Import::not_a_library);
    CHECK(records_from_markdown("<!-- wijzer:bibliotheek versie=\"2\" -->\n").outcome == Import::newer_version);

    const std::string head = "<!-- wijzer:bibliotheek versie=\"1\" -->\n";
    const std::string note = "<!-- wijzer:notitie document=\"a\" titel=\"A\" gewijzigd=\"x\" -->\n\ntekst\n";
    const ImportedRecords unfinished = records_from_markdown(head + note);
    CHECK(unfinished.outcome == Import::partial);
    CHECK(unfinished.records.notes.at("a").text == "tekst");
    const ImportedRecords nameless =
        records_from_markdown(head + "<!-- wijzer:notitie titel=\"A\" -->\n\ntekst\n\n<!-- wijzer:einde -->\n");
    CHECK(nameless.outcome == Import::partial);
    CHECK(nameless.records.notes.empty());
    CHECK(records_from_markdown(head + "<!-- wijzer:bladwijzer document=\"a -->\n").outcome == Import::partial);
    CHECK(records_from_markdown(head + "<!-- wijzer:onderdeel document=\"a\" -->\n").outcome == Import::partial);
}

TEST_CASE("of a file cut off anywhere, every note before the cut comes in whole") {
    const TemporaryFolder folder;
    const Library library = fifty_notes(folder, TestClock{});
    const std::string text = to_markdown(library.records(), words);
    for (std::size_t length = 0; length < text.size(); length += 13) {
        CAPTURE(length);
        const ImportedRecords read = records_from_markdown(std::string_view(text).substr(0, length));
        const auto differing =
            std::count_if(read.records.notes.begin(), read.records.notes.end(),
                          [&](const auto& entry) { return entry.second.text != library.note(entry.first); });
        CHECK(differing <= (read.outcome == Import::partial ? 1 : 0));
    }
}

TEST_CASE("dates stand in the export as the reader's language writes them, and do not count for the import") {
    const TemporaryFolder folder;
    const TestClock clock;
    Library library = fifty_notes(folder, clock);
    library.put_workshop({"", "Ooit", "geen datum", {}, {}, Presence::present});
    ExportWords dutch = words;
    dutch.changed = [](TimePoint) { return "Gewijzigd vandaag"; };
    dutch.date = [](std::chrono::year_month_day date) {
        return "dag " + std::to_string(static_cast<unsigned>(date.day()));
    };
    const std::string text = to_markdown(library.records(), dutch);
    CHECK(has(text, "*Gewijzigd vandaag*"));
    CHECK(has(text, "### Dag -- één (dag 1)"));
    CHECK(has(text, "### Ooit (geen datum)"));
    CHECK(has(to_markdown(library.records(), words), "### Dag -- één (2026-12-01)"));
    const ImportedRecords imported = records_from_markdown(text);
    CHECK(imported.outcome == Import::complete);
    const TemporaryFolder other_folder;
    Library other = Library::open(other_folder.path() / "bibliotheek.xml", clock);
    other.take_in(imported.records);
    check_same(other, library);
}
