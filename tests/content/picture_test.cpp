// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/picture.h"

#include "tests/support/sample_guide.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer;
using tests::SampleGuide;

namespace {

constexpr const char* svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>";

/// The problem that a guide reports when its first intervention refers to the picture `target`.
std::string problem_of(const SampleGuide& guide, const std::string& target) {
    return content::find_picture(guide.folder(), guide.folder() / SampleGuide::first, target).problem;
}

bool says(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string png(unsigned char across) {
    std::string bytes("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\0\0\0\0\0\x01\x08\x02\0\0\0....", 33);
    bytes[19] = static_cast<char>(across);
    return bytes + std::string("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
}

} // namespace

TEST_CASE("pictures beside a document and elsewhere in the guide are found") {
    const SampleGuide guide;
    guide.write("interventies/een kaart.svg", svg);
    guide.write("beelden/a.png", png(1));
    guide.write("beelden/b.jpg", std::string("\xFF\xD8\xFF\xC0\0\x0B\x08\0\x10\0\x10\x01\x01\x11\0\xFF\xD9", 17));
    CHECK(problem_of(guide, "een%20kaart.svg").empty());
    CHECK(problem_of(guide, "../beelden/a.png").empty());
    CHECK(problem_of(guide, "../beelden/b.jpg").empty());
}

TEST_CASE("nothing outside the guide's folder is ever a picture") {
    const tests::TemporaryFolder outside;
    const auto secret = outside.write("geheim.svg", svg);
    const SampleGuide guide;
    std::filesystem::create_symlink(secret, guide.folder() / "interventies/link.svg");
    for (const std::string& target :
         {secret.string(), std::string("../../../../../../etc/passwd"), std::string("%2e%2e/%2e%2e/x.svg"),
          std::string("link.svg"), std::string("https://example.org/a.png"), std::string("//example.org/a.png"),
          std::string("file:///etc/passwd"), std::string("..\\..\\a.png"), std::string("a%00.svg"), std::string()}) {
        CAPTURE(target);
        CHECK_FALSE(problem_of(guide, target).empty());
    }
}

TEST_CASE("damaged, too large and strange files are told apart from pictures") {
    const SampleGuide guide;
    const auto problem = [&](std::string_view bytes) {
        guide.write("interventies/a", bytes);
        return problem_of(guide, "a");
    };
    CHECK(says(problem(""), "damaged"));
    CHECK(says(problem("GIF89a"), "damaged"));
    CHECK(says(problem("<svg"), "damaged"));
    CHECK(says(problem("<html/>"), "damaged"));
    CHECK(says(problem(png(1).substr(0, 40)), "damaged"));
    CHECK(says(problem("\xFF\xD8\xFF\xD9"), "damaged"));
    CHECK(says(problem(png(0xFF).replace(16, 1, "\x01")), "pixels"));
    CHECK(says(problem(std::string(content::maximum_picture_size + 1, ' ')), "larger"));
    CHECK(says(problem_of(guide, "weg.png"), "does not exist"));
    CHECK(says(problem_of(guide, "../interventies"), "does not exist"));
}

TEST_CASE("a document shows its sound pictures with their captions, and its problems name the line") {
    const SampleGuide guide;
    guide.write("interventies/a&b.svg", svg);
    guide.edit(SampleGuide::first, "## Waarvoor\n",
               "## Waarvoor\n\n![Een **mooie** kaart](a&b.svg)\n\n![Weg](weg.png)\n");
    const auto loaded = guide.load();
    const content::Section& section = loaded.guide->find("kaart-tekenen")->sections.front();
    CHECK(
        says(section.html, "a&amp;b.svg\" alt=\"\" /><span class=\"caption\">Een <strong>mooie</strong> kaart</span>"));
    CHECK(says(section.html, "<span class=\"caption\">Weg</span>"));
    CHECK_FALSE(says(section.html, "weg.png"));
    CHECK(says(section.text, "Een mooie kaart"));
    REQUIRE(loaded.problems.size() == 1);
    CHECK(says(loaded.problems.front().text, "'weg.png' does not exist"));
    CHECK(loaded.problems.front().line == section.line + 4);
}
