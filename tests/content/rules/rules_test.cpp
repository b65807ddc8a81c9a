// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/rules.h"

#include "tests/content/rules/whole_document.h"

#include <doctest/doctest.h>

using namespace wijzer;
using tests::SampleGuide;
using tests::WholeDocument;

namespace {

bool says(const content::Problems& problems, const std::string& file, const std::string& part) {
    return std::any_of(problems.begin(), problems.end(), [&](const content::Problem& problem) {
        return problem.file.stem() == file && problem.text.find(part) != std::string::npos;
    });
}

content::Problems check(const SampleGuide& guide) {
    return content::check_rules(*guide.load().guide);
}

} // namespace

TEST_CASE("the shipped guide keeps every rule") {
    const content::LoadResult& result = tests::shipped_guide();
    for (const content::Problem& problem : result.problems) {
        FAIL_CHECK(content::to_string(problem));
    }
    for (const content::Problem& problem : content::check_rules(*result.guide)) {
        FAIL_CHECK(content::to_string(problem));
    }
    const auto count = [&](content::Kind kind) {
        return static_cast<std::size_t>(std::count_if(result.guide->documents().begin(),
                                                      result.guide->documents().end(),
                                                      [kind](const auto& document) { return document.kind == kind; }));
    };
    const std::filesystem::path folder = std::filesystem::path(WIJZER_SOURCE_FOLDER) / "content" / "nl";
    CHECK(count(content::Kind::intervention) >= 40);
    CHECK(count(content::Kind::intervention) == tests::list_files(folder / "interventies").size());
    CHECK(count(content::Kind::story) >= 38);
    CHECK(count(content::Kind::story) == tests::list_files(folder / "praktijkverhalen").size());
}

TEST_CASE("the rules notice what is unfinished") {
    const SampleGuide guide;
    SUBCASE("a missing section") {
        guide.edit(SampleGuide::first, "## Uitnodiging", "## Uitnodigen");
        CHECK(says(check(guide), "kaart-tekenen", "unknown section 'Uitnodigen'"));
        CHECK(says(check(guide), "kaart-tekenen", "section 'Uitnodiging' is missing"));
    }
    SUBCASE("sections out of order") {
        guide.edit(SampleGuide::first, "## Waarvoor", "## Tijdelijk");
        guide.edit(SampleGuide::first, "## Uitnodiging", "## Waarvoor");
        guide.edit(SampleGuide::first, "## Tijdelijk", "## Uitnodiging");
        CHECK(says(check(guide), "kaart-tekenen", "out of order"));
    }
    SUBCASE("a search line that nobody would read, and one that stands twice") {
        const std::string line(101, 'a');
        guide.edit(SampleGuide::first, "zoekwoorden:", "gezocht_als: [kort, " + line + ", kort]\nzoekwoorden:");
        CHECK(says(check(guide), "kaart-tekenen", "longer than 100 characters: '" + line + "'"));
        CHECK(says(check(guide), "kaart-tekenen", "says twice: 'kort'"));
    }
    SUBCASE("steps that overrun the time") {
        guide.edit(SampleGuide::first, "(45 min)", "(145 min)");
        CHECK(says(check(guide), "kaart-tekenen", "175 minutes together, outside 'duur' 60-120"));
    }
    SUBCASE("a step without minutes") {
        guide.edit(SampleGuide::first, " (45 min)", "");
        CHECK(says(check(guide), "kaart-tekenen", "a step ends with its minutes"));
    }
    SUBCASE("a summary too long for a list") {
        guide.edit(SampleGuide::first, "Teken wat er speelt.", std::string(161, 'x'));
        CHECK(says(check(guide), "kaart-tekenen", "'kort' has 161 characters"));
    }
    SUBCASE("characters, not bytes, are counted") {
        std::string accents;
        for (int i = 0; i < 160; ++i) {
            accents += "é";
        }
        guide.edit(SampleGuide::first, "Teken wat er speelt.", accents);
        CHECK_FALSE(says(check(guide), "kaart-tekenen", "'kort'"));
    }
    SUBCASE("no sources") {
        guide.edit(SampleGuide::first, "bronnen:\n  - \"Jansen, A. (2001). Kaarten. Uitgever.\"\n", "");
        CHECK(says(check(guide), "kaart-tekenen", "'bronnen' is missing"));
    }
    SUBCASE("an intervention that no story shows") {
        std::filesystem::remove(guide.folder() / SampleGuide::story);
        CHECK(says(check(guide), "kaart-tekenen", "no story shows this intervention"));
    }
    SUBCASE("a story that names an intervention but does not link to it") {
        guide.edit(SampleGuide::story, "[een kring](../interventies/kring-vormen.md)", "een kring");
        CHECK(says(check(guide), "dorp-aan-zee", "no link to 'kring-vormen'"));
    }
    SUBCASE("a missing facet") {
        guide.edit(SampleGuide::first, "beweging: begrijpen\n", "");
        CHECK(says(check(guide), "kaart-tekenen", "'beweging' is missing"));
    }
}

TEST_CASE("a problem of the head names the line of its key") {
    const WholeDocument document;
    document.edit("Teken wat er speelt.", std::string(161, 'x'));
    CHECK(document.find("'kort' has 161 characters").line == 4);
}

TEST_CASE("participants are told in a few words what is asked of them") {
    const WholeDocument document;
    CHECK_FALSE(document.says("voor_deelnemers"));
    SUBCASE("too many words") {
        document.edit("Je tekent wat je ziet.", std::string(301, 'x'));
        CHECK(document.find("characters; at most 300 fit in a programme").line == 8);
    }
    SUBCASE("none") {
        document.edit("voor_deelnemers: \"Je tekent wat je ziet. Mooi hoeft het niet te zijn.\"\n", "");
        CHECK(document.says("'voor_deelnemers' is missing"));
    }
}

TEST_CASE("the difficulty is asked for") {
    const WholeDocument document;
    CHECK_FALSE(document.says("moeilijkheid"));
    document.edit("moeilijkheid: 2\n", "");
    CHECK(document.says("'moeilijkheid' is missing"));
}

TEST_CASE("what might be said says that nobody said it, and at which step") {
    const WholeDocument document;
    CHECK_FALSE(document.says("Bedacht"));
    CHECK_FALSE(document.says("examples"));
    SUBCASE("no opening") {
        document.edit("Bedacht, bij stap 2.\n", "");
        CHECK(document.find("begins with 'Bedacht, bij stap N.'").line == 24);
    }
    SUBCASE("a step that is not there") {
        document.edit("bij stap 2.", "bij stap 5.");
        CHECK(document.says("N being one of 4 steps"));
    }
    SUBCASE("too little") {
        document.edit("- ‘Ik zie alleen de weg.’\n", "");
        CHECK(document.says("2 examples; expected 3 to 6"));
    }
}

TEST_CASE("two signs tell whether it works") {
    const WholeDocument document;
    CHECK_FALSE(document.says("signs"));
    document.edit("- **Het loopt als** iemand opstaat.\n", "");
    CHECK(document.says("1 signs; expected 2 to 2"));
}
