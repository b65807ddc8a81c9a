// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An author changes the guide while its window is open, and a reader adds a guide of their own.

#include "app/reader/search/hit_list.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;
using namespace wijzer;
using tests::SampleGuide;
using tests::WindowFixture;

namespace {

bool page_has(WindowFixture& window, const std::string& words) {
    return window.page_text().find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a file that is saved is shown at once, where it was scrolled to, and found") {
    const SampleGuide guide;
    std::string long_text = "\n## Wat we weten\n";
    for (int paragraph = 0; paragraph < 120; ++paragraph) {
        long_text += "\nAlinea " + std::to_string(paragraph) + " over de kaart en het dorp.\n";
    }
    std::ofstream(guide.folder() / SampleGuide::first, std::ios::app) << long_text;
    WindowFixture window("kaart-tekenen", guide.folder());
    window.wait_for_document("kaart-tekenen");
    window.canvas().SetFocus();
    window.press(WXK_PAGEDOWN);
    window.press(WXK_PAGEDOWN);
    window.wait_until("the page is scrolled", [&] { return window.canvas().scroll() > 0; });
    const int scroll = window.canvas().scroll();

    std::ofstream(guide.folder() / SampleGuide::first, std::ios::app) << "\nDe lantaarnpaal staat scheef.\n";
    window.wait_until("the new line is there", [&] { return page_has(window, "De lantaarnpaal staat scheef."); });
    CHECK(window.frame().current_document() == "kaart-tekenen");
    CHECK(window.canvas().scroll() == scroll);

    window.search().focus_field();
    window.type_question("lantaarnpaal");
    window.wait_until("it is found", [&] { return window.search().list().rows() > 0; });
}

TEST_CASE("a file that comes is listed, and one that goes leaves an honest page") {
    const SampleGuide guide;
    WindowFixture window("kring-vormen", guide.folder());
    window.wait_for_document("kring-vormen");
    const unsigned before = window.search().list().rows();
    guide.write("interventies/lopen.md", "---\ntitel: Samen lopen\nnummer: 3\nkort: Praten.\n---\n## Waarvoor\n\nX.\n");
    window.wait_until("one more is listed", [&] { return window.search().list().rows() == before + 1; });
    std::filesystem::remove(guide.folder() / SampleGuide::second);
    window.wait_until("the page says so", [&] { return page_has(window, "kring-vormen"); });
}

TEST_CASE("a guide of one's own is searched with the other, says where it is from, and goes again") {
    const SampleGuide guide;
    const tests::TemporaryFolder own;
    own.write(
        "Wijkgids/interventies/kaart-tekenen.md",
        "---\ntitel: Wijkkaart\nnummer: 1\nkort: Een kaart van de wijk.\n---\n## Waarvoor\n\nLantaarns tellen.\n");
    WindowFixture window("kaart-tekenen", guide.folder());
    window.wait_for_document("kaart-tekenen");
    const unsigned before = window.search().list().rows();
    window.frame().set_own_guides({{own.path() / "Wijkgids"}});
    window.wait_until("one more is listed", [&] { return window.search().list().rows() == before + 1; });
    window.frame().open("wijkgids/kaart-tekenen");
    window.wait_until("it is open", [&] { return page_has(window, "Lantaarns tellen."); });
    CHECK(page_has(window, "Wijkgids"));
    window.frame().set_own_guides({});
    window.wait_until("it is gone", [&] { return window.search().list().rows() == before; });
}

TEST_CASE("a folder that goes is told of, and when it is back so is its guide, and nothing is told any more") {
    const SampleGuide guide;
    const tests::TemporaryFolder own;
    own.write("Wijkgids/wijk.md", "---\ntitel: Wijk\nkort: Een wijk.\n---\nLantaarns tellen.\n");
    WindowFixture window("kaart-tekenen", guide.folder());
    window.wait_for_document("kaart-tekenen");
    window.frame().set_own_guides({{own.path() / "Wijkgids"}});
    const unsigned before = window.search().list().rows();
    window.wait_until("it is listed", [&] { return window.search().list().rows() == before + 1; });
    window.frame().open("wijkgids/wijk");
    window.wait_until("it is open", [&] { return page_has(window, "Lantaarns tellen."); });

    fs::rename(own.path() / "Wijkgids", own.path() / "elders");
    window.wait_until("it is told", [&] { return window.frame().notice().find("Wijkgids") != std::string::npos; });

    fs::rename(own.path() / "elders", own.path() / "Wijkgids");
    window.wait_until("it is back", [&] { return page_has(window, "Lantaarns tellen."); });
    window.wait_until("nothing is told", [&] { return window.frame().notice().empty(); });

    own.write("Wijkgids/wijk.md", "---\ntitel: Wijk\nkort: Een wijk.\n---\nBanken tellen.\n");
    window.wait_until("it is read live again", [&] { return page_has(window, "Banken tellen."); });
}

TEST_CASE("a guide whose folder goes and comes back is there again") {
    const tests::TemporaryFolder folder;
    folder.write("gids/l.md", "---\ntitel: L\nkort: Een l.\n---\nEerste tekst.\n");
    WindowFixture window("l", folder.path() / "gids");
    window.wait_for_document("l");
    fs::rename(folder.path() / "gids", folder.path() / "g2");
    window.wait_until("it is told", [&] { return !window.frame().notice().empty(); });
    fs::rename(folder.path() / "g2", folder.path() / "gids");
    window.wait_until("it is back", [&] { return page_has(window, "Eerste tekst."); });
}
