// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/loader.h"

#include "tests/support/sample_guide.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer;
using tests::SampleGuide;

namespace {

/// The problem whose text contains `part`; fails the test when there is none.
content::Problem problem_with(const content::LoadResult& result, const std::string& part) {
    const auto found =
        std::find_if(result.problems.begin(), result.problems.end(),
                     [&](const content::Problem& problem) { return problem.text.find(part) != std::string::npos; });
    std::string all;
    for (const content::Problem& problem : result.problems) {
        all += content::to_string(problem) + '\n';
    }
    INFO(all);
    REQUIRE_MESSAGE(found != result.problems.end(), "no problem says: ", part);
    return *found;
}

} // namespace

TEST_CASE("a sound guide loads without problems") {
    const auto result = SampleGuide().load();
    CHECK(result.problems.empty());
    REQUIRE(result.guide->documents().size() == 3);
    const content::Document& first = result.guide->documents().front();
    CHECK(first.id.name == "kaart-tekenen");
    CHECK(first.code() == "I-1");
    CHECK(first.minutes == content::Range{60, 120});
    CHECK(first.facets.at("insteek") == std::vector<std::string>{"hoofd", "hart"});
    const content::Section* steps = first.find_section("stappen");
    REQUIRE(steps);
    REQUIRE(steps->items.size() == 2);
    CHECK(steps->items[0].lead == "Teken");
    CHECK(steps->items[1].minutes == 45);
    CHECK(steps->items[1].html == "<strong>Vergelijk.</strong> Leg de tekeningen naast elkaar.");
}

TEST_CASE("the head tells participants what to expect, and planners of shorter ways") {
    const SampleGuide guide;
    guide.edit(SampleGuide::first, "zoekwoorden:",
               "voor_deelnemers: \"Je tekent mee.\"\nmeenemen: [\"een foto\", een agenda]\nvarianten:\n"
               "  - {id: korter, minuten: 30, stappen: {1: 10, 2: 20}}\nzoekwoorden:");
    const auto result = guide.load();
    CHECK(result.problems.empty());
    const content::Document& first = result.guide->documents().front();
    CHECK(first.for_participants == "Je tekent mee.");
    CHECK(first.bring == std::vector<std::string>{"een foto", "een agenda"});
    REQUIRE(first.variants.size() == 1);
    CHECK(first.variants[0].id == "korter");
    CHECK(first.variants[0].minutes == 30);
    CHECK(first.variants[0].steps == std::vector<content::VariantStep>{{1, 10}, {2, 20}});
    CHECK(first.key_lines.at("titel") == 2);
    CHECK(first.key_lines.at("varianten") + 1 == first.variants[0].line);
    CHECK(first.source_lines == std::vector<int>{first.key_lines.at("bronnen") + 1});
}

TEST_CASE("what is wrong with a variant is said where it stands") {
    const SampleGuide guide;
    const auto with_variants = [&](const std::string& variants) {
        guide.edit(SampleGuide::first, "zoekwoorden:", "varianten:\n" + variants + "zoekwoorden:");
        return guide.load();
    };
    SUBCASE("no minutes") {
        const auto problem = problem_with(with_variants("  - {id: korter, stappen: {1: 10}}\n"),
                                          "an entry of 'varianten' needs id, minuten and stappen");
        CHECK(problem.line == 13);
        CHECK(problem.column == 5);
    }
    SUBCASE("steps as a list") {
        problem_with(with_variants("  - {id: korter, minuten: 10, stappen: [1, 2]}\n"), "must give minutes to numbers");
    }
    SUBCASE("a step without a number") {
        problem_with(with_variants("  - {id: korter, minuten: 10, stappen: {begin: 10}}\n"), "whole number from 1");
    }
    SUBCASE("an unknown key") {
        problem_with(with_variants("  - {id: korter, minuten: 10, stappen: {1: 10}, naam: x}\n"),
                     "unknown key 'naam' in 'varianten'");
    }
    SUBCASE("one name for two") {
        const std::string one = "  - {id: korter, minuten: 10, stappen: {1: 10}}\n";
        const auto result = with_variants(one + one);
        CHECK(problem_with(result, "variant 'korter' stands twice").line == 14);
        CHECK(result.guide->documents().front().variants.size() == 1);
    }
    SUBCASE("a text instead of a list") {
        guide.edit(SampleGuide::first, "zoekwoorden:", "varianten: korter\nzoekwoorden:");
        problem_with(guide.load(), "'varianten' must be a list");
    }
}

TEST_CASE("the manifest says which sections have no place on the sheet") {
    const SampleGuide guide;
    guide.edit("gids.xml", "titel=\"Waarvoor\"", "titel=\"Waarvoor\" op-blad=\"nee\"");
    const auto result = guide.load();
    const content::Manifest& manifest = result.guide->manifest();
    CHECK_FALSE(manifest.is_on_sheet(content::Kind::intervention, "doel"));
    CHECK(manifest.is_on_sheet(content::Kind::intervention, "stappen"));
    CHECK(manifest.is_on_sheet(content::Kind::story, "doel"));
    guide.edit("gids.xml", "op-blad=\"nee\"", "op-blad=\"soms\"");
    problem_with(guide.load(), "'op-blad' must be ja or nee");
}

TEST_CASE("links run both ways between stories and interventions") {
    const auto result = SampleGuide().load();
    const auto stories = result.guide->stories_of({"kaart-tekenen"});
    REQUIRE(stories.size() == 1);
    CHECK(stories[0].story->id.name == "dorp-aan-zee");
    CHECK(stories[0].practice->role == content::Role::applied);
    const content::Document* story = result.guide->find(content::DocumentId{"dorp-aan-zee"});
    REQUIRE(story);
    CHECK(story->sections[0].html.find("href=\"wijzer:kaart-tekenen\"") != std::string::npos);
}

TEST_CASE("a document is found by id and by code in any case") {
    const auto result = SampleGuide().load();
    CHECK(result.guide->find("i-2")->id.name == "kring-vormen");
    CHECK(result.guide->find("P-1")->id.name == "dorp-aan-zee");
    CHECK(result.guide->find("I-9") == nullptr);
    CHECK(result.guide->find("") == nullptr);
}

TEST_CASE("problems name file, line and column") {
    const SampleGuide guide;
    SUBCASE("no front matter") {
        const auto file = guide.write(SampleGuide::first, "## Waarvoor\n\nTekst.\n");
        const auto problem = problem_with(guide.load(), "no front matter");
        CHECK(problem.file == file);
        CHECK(problem.line == 1);
    }
    SUBCASE("front matter that is never closed") {
        guide.write(SampleGuide::first, "---\ntitel: Een\n");
        CHECK(problem_with(guide.load(), "not closed").line == 1);
    }
    SUBCASE("a key of the wrong type") {
        guide.edit(SampleGuide::first, "nummer: 1", "nummer: veel");
        const auto problem = problem_with(guide.load(), "'nummer' must be a whole number");
        CHECK(problem.line == 3);
        CHECK(problem.column == 9);
    }
    SUBCASE("an unknown key") {
        guide.edit(SampleGuide::first, "duur:", "tijdsduur:");
        CHECK(problem_with(guide.load(), "unknown key 'tijdsduur'").line == 9);
    }
    SUBCASE("a word outside the vocabulary") {
        guide.edit(SampleGuide::first, "beweging: begrijpen", "beweging: bewegen");
        CHECK(problem_with(guide.load(), "'bewegen' is no value of 'beweging'").line == 7);
    }
    SUBCASE("a range upside down") {
        guide.edit(SampleGuide::first, "60-120", "120-60");
        const auto result = guide.load();
        CHECK(problem_with(result, "upside down").line == 9);
        CHECK(result.guide->find("I-1")->minutes == content::Range{60, 120});
    }
    SUBCASE("a range that ends below nothing") {
        guide.edit(SampleGuide::first, "duur: 60-120", "duur: 60--3");
        const auto result = guide.load();
        CHECK(problem_with(result, "must be a range").line == 9);
        CHECK_FALSE(result.guide->find("I-1")->minutes.has_value());
    }
    SUBCASE("two files with one number") {
        guide.edit(SampleGuide::second, "nummer: 2", "nummer: 1");
        const auto problem = problem_with(guide.load(), "number 1 is also that of 'kaart-tekenen'");
        CHECK(problem.file.filename() == "kring-vormen.md");
    }
    SUBCASE("a link to nothing") {
        guide.edit(SampleGuide::story, "(../interventies/kaart-tekenen.md)", "(../interventies/nergens.md)");
        CHECK(problem_with(guide.load(), "no document 'nergens'").line == 21);
    }
    SUBCASE("a related document that is not there") {
        guide.edit(SampleGuide::first, "verwant: [kring-vormen]", "verwant: [nergens]");
        const auto problem = problem_with(guide.load(), "no document 'nergens'");
        CHECK(problem.line == 13);
        CHECK(problem.column == 11);
    }
    SUBCASE("YAML that is none") {
        guide.edit(SampleGuide::first, "titel: \"", "titel: \"\"\"\"x: [");
        problem_with(guide.load(), "not readable YAML");
    }
    SUBCASE("a role that is none") {
        guide.edit(SampleGuide::story, "rol: toegepast", "rol: bewezen");
        CHECK(problem_with(guide.load(), "'bewezen' is no value of 'rol'").line == 10);
    }
}

TEST_CASE("a manifest that is missing or broken is reported and the documents stay readable") {
    const SampleGuide guide;
    SUBCASE("missing") {
        std::filesystem::remove(guide.folder() / "gids.xml");
    }
    SUBCASE("not XML") {
        guide.write("gids.xml", "<gids versie=\"1\"><facet>");
    }
    SUBCASE("another root") {
        guide.write("gids.xml", "<boek/>");
    }
    SUBCASE("from the future") {
        guide.write("gids.xml", "<gids versie=\"9\"/>");
    }
    const auto result = guide.load();
    CHECK(content::has_errors(result.problems));
    CHECK(result.problems.front().file.filename() == "gids.xml");
    REQUIRE(result.guide->documents().size() == 3);
    CHECK(result.guide->find("I-1")->title == "Een kaart tekenen");
}

TEST_CASE("a manifest's problem has its line and column") {
    const SampleGuide guide;
    guide.edit("gids.xml", "<woord id=\"tijd\">", "<wordt id=\"tijd\">");
    guide.edit("gids.xml", "Tijd</woord>", "Tijd</wordt>");
    const auto problem = problem_with(guide.load(), "unknown element <wordt>");
    CHECK(problem.line == 18);
    CHECK(problem.column == 4);
}

TEST_CASE("a group of synonyms finds its own words, or those it names") {
    const SampleGuide guide;
    const char* group = "<groep>bewoner; burger; inwoner</groep>";
    const auto groups = [&] { return guide.load().guide->manifest().synonyms; };
    SUBCASE("its own") {
        REQUIRE(groups().size() == 1);
        CHECK(groups().front().asked == std::vector<std::string>{"bewoner", "burger", "inwoner"});
        CHECK(groups().front().found == groups().front().asked);
    }
    SUBCASE("those it names") {
        guide.edit("gids.xml", group, "<groep vindt=\"bewoner;\n inwoner\">Jan met de pet ; ; volk</groep>");
        REQUIRE(groups().size() == 1);
        CHECK(groups().front().asked == std::vector<std::string>{"Jan met de pet", "volk"});
        CHECK(groups().front().found == std::vector<std::string>{"bewoner", "inwoner"});
    }
    SUBCASE("neither") {
        guide.edit("gids.xml", group, "<groep vindt=\" ; \">volk</groep>");
        CHECK(problem_with(guide.load(), "words to find").line == 19);
        CHECK(groups().empty());
    }
    SUBCASE("one word is no group") {
        guide.edit("gids.xml", group, "<groep>volk</groep>");
        CHECK(problem_with(guide.load(), "two words or more").line == 19);
    }
}

TEST_CASE("hostile files are survived and what can be read stays readable") {
    const SampleGuide guide;
    const auto head = "---\ntitel: \"Vreemd\"\nnummer: 3\n---\n";
    const auto load_with = [&](const std::string& body) {
        guide.write("interventies/vreemd.md", body);
        auto result = guide.load();
        REQUIRE(result.guide->documents().size() == 4);
        CHECK(result.guide->find("I-1")->title == "Een kaart tekenen");
        return result;
    };
    SUBCASE("empty") {
        CHECK(content::has_errors(load_with("").problems));
    }
    SUBCASE("byte-order mark and CRLF") {
        const auto result =
            load_with("\xEF\xBB\xBF---\r\ntitel: \"Vreemd\"\r\nnummer: 3\r\n---\r\n## Waarvoor\r\n\r\nTekst.\r\n");
        CHECK(result.problems.empty());
        CHECK(result.guide->find("I-3")->sections[0].text == "Tekst.");
    }
    SUBCASE("invalid UTF-8 and NUL bytes") {
        const auto result =
            load_with(std::string(head) + "## Waarvoor\n\nEen \xFF twee" + std::string(1, '\0') + " drie\n");
        const auto problem = problem_with(result, "2 byte(s) that are not UTF-8");
        CHECK(problem.line == 7);
        CHECK(problem.column == 5);
        CHECK(result.guide->find("I-3")->sections[0].text == "Een \uFFFD twee\uFFFD drie");
    }
    SUBCASE("a word of 100,000 letters") {
        const auto result = load_with(std::string(head) + "## Waarvoor\n\n" + std::string(100'000, 'a') + "\n");
        CHECK(result.guide->find("I-3")->sections[0].text.size() == 100'000);
    }
    SUBCASE("20 MB") {
        std::string body = std::string(head) + "## Waarvoor\n\n";
        while (body.size() < 20'000'000) {
            body += "woorden en nog meer woorden\n";
        }
        problem_with(load_with(body), "larger than 1 MB");
    }
    SUBCASE("quotes nested 10,000 deep") {
        const auto result = load_with(std::string(head) + std::string(10'000, '>') + " diep\n");
        CHECK(result.guide->find("I-3")->sections[0].text.find("diep") != std::string::npos);
        CHECK(result.guide->find("I-3")->sections[0].html.size() < 4'000);
    }
    SUBCASE("lists nested 10,000 deep") {
        std::string body = head;
        for (int depth = 0; depth < 10'000; ++depth) {
            body += "- ";
        }
        CHECK(load_with(body + "diep\n").guide->find("I-3")->sections[0].html.size() < 10'000);
    }
    SUBCASE("emphasis nested 10,000 deep") {
        std::string open;
        for (int depth = 0; depth < 5'000; ++depth) {
            open += "*a _b ";
        }
        load_with(std::string(head) + open + "\n");
    }
    SUBCASE("YAML nested 10,000 deep") {
        const auto result = load_with("---\ntitel: " + std::string(10'000, '[') + "\n---\nTekst.\n");
        CHECK(content::has_errors(result.problems));
    }
    SUBCASE("YAML aliases nested to explode") {
        std::string yaml = "---\ntitel: \"Vreemd\"\nnummer: 3\na0: &a0 [lol, lol]\n";
        for (int level = 1; level < 40; ++level) {
            const std::string below = "*a" + std::to_string(level - 1);
            yaml += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below + ", " + below + "]\n";
        }
        problem_with(load_with(yaml + "zoekwoorden: *a39\n---\nTekst.\n"), "unknown key 'a0'");
    }
    SUBCASE("raw HTML and dangerous links") {
        const auto result =
            load_with(std::string(head) + "<script>alert(1)</script>\n\n[klik](javascript:alert(1)) <b>x</b>\n");
        const std::string& html = result.guide->find("I-3")->sections[0].html;
        CHECK(html.find("script>") == std::string::npos);
        CHECK(html.find("javascript") == std::string::npos);
    }
}

TEST_CASE("entries that are no readable file are reported") {
    const SampleGuide guide;
    SUBCASE("a folder where a file should be") {
        std::filesystem::create_directory(guide.folder() / "interventies/map.md");
        problem_with(guide.load(), "is a folder");
    }
    SUBCASE("a symlink that points at itself") {
        std::filesystem::create_symlink("lus.md", guide.folder() / "interventies/lus.md");
        problem_with(guide.load(), "cannot be read");
    }
    SUBCASE("a symlink to nothing") {
        std::filesystem::create_symlink("weg", guide.folder() / "interventies/weg.md");
        problem_with(guide.load(), "cannot be read: No such file");
    }
    CHECK(guide.load().guide->documents().size() == 3);
}

TEST_CASE("a folder without a guide gives an empty guide and says so") {
    const auto result = content::load_guide("/nergens/te/vinden");
    CHECK(result.guide->documents().empty());
    CHECK(content::has_errors(result.problems));
}

TEST_CASE("an escape in the head brings back no character that the file was cleaned of") {
    const SampleGuide guide;
    guide.edit(SampleGuide::first, "zien wie er ontbreekt", "a\\x1Eb");
    guide.edit(SampleGuide::story, "een dorp", "c\\0d\\Ne\\rf");
    const auto read = guide.load().guide;
    CHECK(read->find(content::DocumentId{"kaart-tekenen"})->helps_with == std::vector<std::string>{"a\uFFFDb"});
    CHECK(read->find(content::DocumentId{"dorp-aan-zee"})->place == "c\uFFFDd\uFFFDe\nf");
}
