// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_guide.h"

#include <stdexcept>

namespace wijzer::tests {
namespace {

constexpr std::string_view manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<gids versie="1" taal="nl" titel="Proefgids" editie="2026-01" licentie="CC BY-SA 4.0">
  <facet id="beweging" soort="interventie" label="Beweging" label-en="Movement">
    <waarde id="begrijpen" label="Begrijpen" label-en="Understand">Zien wat er speelt.</waarde>
    <waarde id="verbinden" label="Verbinden" label-en="Connect">Aan tafel komen.</waarde>
  </facet>
  <facet id="insteek" soort="interventie" meer="ja" label="Insteek" label-en="Approach">
    <waarde id="hoofd" label="Hoofd" label-en="Head">Denken.</waarde>
    <waarde id="hart" label="Hart" label-en="Heart">Voelen.</waarde>
  </facet>
  <facet id="domein" soort="praktijkverhaal" label="Domein" label-en="Domain">
    <waarde id="energie" label="Energie" label-en="Energy">Stroom en warmte.</waarde>
  </facet>
  <sectie soort="interventie" rol="doel" titel="Waarvoor"/>
  <sectie soort="interventie" rol="uitnodiging" titel="Uitnodiging"/>
  <sectie soort="interventie" rol="stappen" titel="Zo doe je het"/>
  <sectie soort="praktijkverhaal" rol="opgave" titel="De opgave"/>
  <woord id="tijd">Tijd</woord>
  <synoniemen><groep>bewoner; burger; inwoner</groep></synoniemen>
</gids>
)";

std::string intervention(const std::string& title, const std::string& number, const std::string& movement,
                         const std::string& related) {
    return "---\ntitel: \"" + title + "\"\nnummer: " + number +
           "\nkort: \"Teken wat er speelt.\"\nhelpt_bij:\n  - \"zien wie er ontbreekt\"\nbeweging: " + movement +
           "\ninsteek: [hoofd, hart]\nduur: 60-120\ngroep: 4-12\nmateriaal: [\"groot vel\"]\nzoekwoorden: "
           "[plattegrond]\nverwant: [" +
           related +
           "]\nbronnen:\n  - \"Jansen, A. (2001). Kaarten. Uitgever.\"\n---\n"
           "## Waarvoor\n\nDe energietransitie op één vel: een transitie in het klein. Zie ook [de ander](" +
           related +
           ".md).\n\n"
           "## Uitnodiging\n\nWe tekenen wat we weten.\n\n"
           "## Zo doe je het\n\n"
           "1. **Teken.** Iedereen tekent. (30 min)\n2. **Vergelijk.** Leg de tekeningen naast elkaar. (45 min)\n";
}

constexpr std::string_view story_text = R"(---
titel: "Een dorp aan zee"
nummer: 1
kort: "Een dorp tekent zijn eigen toekomst."
domein: energie
plaats: "een dorp"
periode: "2020"
interventies:
  - id: kaart-tekenen
    rol: toegepast
    hoe: "Bewoners tekenden de kabels."
  - id: kring-vormen
    rol: herkenbaar
    hoe: "De buren zaten in een kring."
zoekwoorden: [dorp]
bronnen:
  - "Gemeente (2020). Verslag."
---
## De opgave

Het dorp wilde [een kaart](../interventies/kaart-tekenen.md) en [een kring](../interventies/kring-vormen.md).
)";

} // namespace

SampleGuide::SampleGuide() {
    write("gids.xml", manifest);
    write(first, intervention("Een kaart tekenen", "1", "begrijpen", "kring-vormen"));
    write(second, intervention("Een kring vormen", "2", "verbinden", "kaart-tekenen"));
    write(story, story_text);
}

void SampleGuide::edit(const std::string& name, const std::string& what, const std::string& with) const {
    std::string text = read_file(folder() / name);
    const auto place = text.find(what);
    if (place == std::string::npos) {
        throw std::logic_error("the sample has no '" + what + "' in " + name);
    }
    write(name, text.replace(place, what.size(), with));
}

const content::LoadResult& shipped_guide() {
    static const content::LoadResult result =
        content::load_guide(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "content" / "nl");
    return result;
}

} // namespace wijzer::tests
