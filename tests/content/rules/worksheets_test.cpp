// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/worksheets.h"

#include "content/rules/rules.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace wijzer;
using namespace wijzer::content;

namespace {

const std::string good = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 841 1189\" class=\"a0 begrijpen\">\n"
                         "<title>Vel</title>\n<text class=\"kop\" x=\"1\" y=\"2\">Kop</text>\n</svg>\n";

Problems problems_of(const std::string& drawing) {
    Problems problems;
    check_drawing(drawing, "vel.svg", problems);
    return problems;
}

std::string with(const std::string& what, const std::string& replacement) {
    std::string text = good;
    return text.replace(text.find(what), what.size(), replacement);
}

/// What begins with a full stop and a letter outside the comments of a stylesheet.
std::set<std::string> classes_in(std::string css) {
    for (auto open = css.find("/*"); open != css.npos; open = css.find("/*")) {
        css.erase(open, css.find("*/", open) + 2 - open);
    }
    std::set<std::string> classes;
    constexpr const char* letters = "abcdefghijklmnopqrstuvwxyz-0123456789";
    for (auto at = css.find('.'); at != css.npos; at = css.find('.', at + 1)) {
        if (css[at + 1] >= 'a' && css[at + 1] <= 'z') {
            classes.insert(css.substr(at + 1, css.find_first_not_of(letters, at + 1) - at - 1));
        }
    }
    return classes;
}

} // namespace

TEST_CASE("a plain drawing is right") {
    CHECK(problems_of(good).empty());
}

TEST_CASE("what a drawing may not have is reported with its line") {
    struct Case {
        std::string drawing;
        int line;
    };
    const Case cases[] = {
        {with("</text>", ""), 4},
        {"<html/>", 1},
        {"", 1},
        {with("viewBox=\"0 0 841 1189\"", ""), 1},
        {with("0 0 841 1189", "0 0 841"), 1},
        {with("0 0 841 1189", "0 0 -5 10"), 1},
        {with("<title>Vel</title>", "<title> </title>"), 1},
        {with("class=\"kop\"", "class=\"kop rood\""), 3},
        {with("<text", "<script>x</script>\n<text"), 3},
        {with("<text", "<style>x</style>\n<text"), 3},
        {with("<text", "\n<image href=\"a.png\"/>\n<text"), 4},
        {with("<text", "<use href=\"#a\"/><text"), 3},
        {with("<text", "<svg:foreignObject/><text"), 3},
        {with("<text", "<a href=\"http://x\"/><text"), 3},
        {with("<text", "<a xlink:href=\"b.svg\"/><text"), 3},
        {with("<text", "<rect fill=\"url(http://x)\"/><text"), 3},
        {with("<text", "<rect onclick=\"x()\"/><text"), 3},
        {"<!DOCTYPE svg [<!ENTITY a \"b\">]>\n" + good, 1},
    };
    for (const Case& each : cases) {
        CAPTURE(each.drawing);
        const Problems problems = problems_of(each.drawing);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front().line == each.line);
        CHECK(problems.front().file == "vel.svg");
    }
    CHECK(problems_of(with("<text", "<rect fill=\"url(#a)\"/><text")).empty());
}

TEST_CASE("a drawing that nests a million deep is read without a deep stack") {
    std::string deep = "<svg viewBox=\"0 0 1 1\"><title>x</title>";
    for (int level = 0; level < 100'000; ++level) {
        deep += "<g>";
    }
    CHECK_FALSE(problems_of(deep).empty());
    for (int level = 0; level < 100'000; ++level) {
        deep += "</g>";
    }
    CHECK(problems_of(deep + "</svg>").empty());
}

TEST_CASE("a worksheet that is missing, too large or of another kind is reported") {
    const auto reports = [](const std::string& sheet, const std::string& kind, const std::string& bytes) {
        const tests::SampleGuide guide;
        if (!bytes.empty()) {
            guide.write("werkbladen/" + sheet, bytes);
        }
        guide.edit(tests::SampleGuide::first, "zoekwoorden:",
                   "werkbladen:\n  - {bestand: ../werkbladen/" + sheet + ", titel: A, soort: " + kind +
                       ", formaat: a1 staand}\nzoekwoorden:");
        const Problems problems = check_rules(*guide.load().guide);
        return std::count_if(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.file.parent_path().filename() == "werkbladen" ||
                   problem.text.find("worksheet") != std::string::npos;
        });
    };
    CHECK(reports("a.svg", "wandvel", good) == 0);
    CHECK(reports("a.svg", "wandvel", "") == 1);
    CHECK(reports("a.png", "wandvel", good) == 1);
    CHECK(reports("a.svg", "wandvel", good + std::string(maximum_drawing_size, ' ')) == 1);
    CHECK(reports("a.md", "kaartjes", "# A\n- b — c\n") == 0);
    CHECK(reports("a.md", "kaartjes", "# A\n") == 1);
    CHECK(reports("a.md", "kaartjes", "") == 1);
}

TEST_CASE("the classes that a drawing may use are those of the stylesheet") {
    const std::set<std::string> styled =
        classes_in(tests::read_file(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes" / "worksheet.css"));
    const auto known = drawing_classes();
    CHECK(std::is_sorted(known.begin(), known.end()));
    CHECK(styled == std::set<std::string>(known.begin(), known.end()));
}

TEST_CASE("every intervention of the shipped guide has its worksheets, and each is used once") {
    const auto& shipped = tests::shipped_guide();
    std::set<std::filesystem::path> used;
    std::size_t sheets = 0;
    for (const Document& document : shipped.guide->documents()) {
        for (const Worksheet& worksheet : document.worksheets) {
            CHECK_MESSAGE(used.insert(worksheet.file).second, worksheet.target);
            if (!worksheet.example.empty()) {
                used.insert(worksheet.example);
            }
            ++sheets;
        }
        CHECK((document.kind != Kind::intervention || document.key_lines.contains("werkbladen")));
    }
    CHECK(sheets > 200);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(WIJZER_SOURCE_FOLDER) /
                                                                 "content" / "nl" / "werkbladen")) {
        CHECK_MESSAGE(used.contains(std::filesystem::canonical(entry.path())), entry.path());
        ++files;
    }
    CHECK(files == used.size());
}
