// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/names.h"

#include "tests/content/rules/whole_document.h"

#include <doctest/doctest.h>

using namespace wijzer;
using tests::WholeDocument;

namespace {

/// The names that the rules report as missing in `bronnen` when the section on evidence is `text`.
std::vector<std::string> missing_in(const std::string& text) {
    const WholeDocument document;
    document.edit("Torrens en Von Wirth zien dat het kan.", text);
    std::vector<std::string> names;
    for (const content::Problem& problem : document.check()) {
        if (problem.text.find(" in no source") != std::string::npos) {
            CHECK(problem.line == 46);
            names.push_back(problem.text.substr(1, problem.text.find('\'', 1) - 1));
        }
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("who is named and stands in the sources is no problem") {
    CHECK(missing_in("Torrens en Von Wirth zien dat het kan, schreef Duke. Bij Duke’s spel keken Geurts en anderen.") ==
          Names{});
    CHECK(missing_in("Torrens en von Wirth vragen aandacht (Geurts, 2004).") == Names{});
}

TEST_CASE("who is cited and stands in no source is an error") {
    const WholeDocument document;
    document.edit("Torrens en Von Wirth zien", "Heyen en collega’s zien");
    CHECK(document.find("'Heyen' is named here").severity == content::Severity::error);
    CHECK(missing_in("De De Kraker en anderen konden het niet.") == Names{"De De Kraker"});
    CHECK(missing_in("Dat is gemeten (Markus, 2016).") == Names{"Markus"});
    CHECK(missing_in("Dat is gemeten (Markus e.a., 2016) en bevestigd.") == Names{"Markus"});
    CHECK(missing_in("Dat zei R. Lewis ook.") == Names{"R. Lewis"});
}

TEST_CASE("what looks like a person is a warning") {
    const WholeDocument document;
    document.edit("Torrens en Von Wirth zien", "Lovins schrijft");
    CHECK(document.find("'Lovins' looks like").severity == content::Severity::warning);
    CHECK(missing_in("Dat kan mis, waarschuwt Kompaore.") == Names{"Kompaore"});
    CHECK(missing_in("Het is volgens Winderl nutteloos.") == Names{"Winderl"});
    CHECK(missing_in("Volgens Winderl is het nutteloos.") == Names{"Winderl"});
    CHECK(missing_in("Lipmanowicz, Zohar en McCandless maakten er werk van.") ==
          Names{"Lipmanowicz", "Zohar", "McCandless"});
    CHECK(missing_in("Het hoort bij het werk van Otto Scharmer.") == Names{"Otto Scharmer"});
    CHECK(missing_in("Het is beschreven door Ozawa en Duke.") == Names{"Ozawa"});
    CHECK(missing_in("Myrna en Greg Lewis ontwikkelden het.") == Names{"Greg Lewis"});
    CHECK(missing_in("Het staat bij Suzanne van den Bosch en bij Jan van den Bosch.") == Names{"Jan van den Bosch"});
}

TEST_CASE("places, organisations and titles are no persons") {
    for (const char* text :
         {"De handreiking bouwt op Aberdeen, Gent, Ludwigsburg en Rotterdam.", "DRIFT noemt nu 15 mensen.",
          "Een studie in Canada zag iets anders.", "De eerste Noordzeezitting telde achttien mensen.",
          "Carbon Ruins en Mont Fleur zijn voorbeelden.", "Het Britse Stewarding Loss maakte hulpmiddelen.",
          "Volgens Gentse cijfers kan het.", "Kiest vindt niemand leuk.", "In Theory U. Een begin."}) {
        CAPTURE(text);
        CHECK(missing_in(text) == Names{});
    }
}

TEST_CASE("a surname that another document has in its sources is known as one") {
    const tests::SampleGuide guide;
    guide.write("gids.xml", tests::whole_manifest);
    guide.edit(tests::SampleGuide::first, "## Waarvoor\n", "## Wat we weten\n\nHet rust op Kessels.\n\n## Waarvoor\n");
    const auto count = [&] {
        const content::Problems problems = content::check_rules(*guide.load().guide);
        return std::count_if(problems.begin(), problems.end(), [](const content::Problem& problem) {
            return problem.text.find("'Kessels' looks like") != std::string::npos;
        });
    };
    CHECK(count() == 0);
    guide.edit(tests::SampleGuide::second, "Jansen, A. (2001)", "Kessels, J. (1997)");
    CHECK(count() == 1);
}
