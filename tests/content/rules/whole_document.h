// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guide with one intervention that obeys the rules on times, sources and names, so that a test can break one of them.
#pragma once

#include "content/rules/rules.h"
#include "tests/support/sample_guide.h"

#include <algorithm>

namespace wijzer::tests {

inline constexpr std::string_view whole_manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<gids versie="1" taal="nl" titel="Proefgids" editie="2026-01" licentie="CC BY-SA 4.0">
  <facet id="moeilijkheid" soort="interventie" label="Moeilijkheid" label-en="Difficulty">
    <waarde id="1" label="Goed te doen" label-en="Easy">Gewoon.</waarde>
    <waarde id="2" label="Vraagt ervaring" label-en="Harder">Lastiger.</waarde>
  </facet>
  <sectie soort="interventie" rol="stappen" titel="Zo doe je het"/>
  <sectie soort="interventie" rol="klinken" titel="Zo kan het klinken" op-blad="nee"/>
  <sectie soort="interventie" rol="werkt" titel="Werkt het?" op-blad="nee"/>
  <sectie soort="interventie" rol="varianten" titel="Varianten"/>
  <sectie soort="interventie" rol="bewijs" titel="Wat we weten" op-blad="nee"/>
</gids>
)";

inline constexpr std::string_view whole_text = R"(---
titel: "Een kaart tekenen"
nummer: 1
kort: "Teken wat er speelt."
duur: 60-150
groep: 4-12
moeilijkheid: 2
voor_deelnemers: "Je tekent wat je ziet. Mooi hoeft het niet te zijn."
meenemen: ["een foto", "een potlood"]
varianten:
  - {id: korter, minuten: 60, stappen: {1: 20, 2: 25, 4: 15}}
zoekwoorden: [plattegrond]
bronnen:
  - "Duke, R.D. & Geurts, J.L.A. (2004). Policy Games. Rozenberg."
  - "Torrens & von Wirth (2021). Urban change. Urban Transformations 3:8. doi:10.1186/s42854-021-00025-1"
---
## Zo doe je het

1. **Teken.** Iedereen tekent. (40 min)
2. **Vergelijk.** Leg de tekeningen naast elkaar. (50 min)
3. **Pauze.** Zet koffie. (15 min)
4. **Kies.** Elk groepje kiest. (25 min)

## Zo kan het klinken

Bedacht, bij stap 2.

- ‘Ik zie alleen de weg.’
- ‘Waar woon jij dan?’ → *‘Wijs eens aan.’*
- ‘Dat stuk ken ik niet.’

## Werkt het?

- **Het loopt als** iemand opstaat.
- **Het stokt als** het stil blijft. Vraag dan naar één huis.

## Varianten

- **Korter (60 min).** Doe de stappen 1, 2 en 4.
- **Online.** Teken op een gedeeld bord.

## Wat we weten

**Herkomst.** Duke noemde het een taal. Met Geurts werkte hij dat uit.

**Bewijs.** Torrens en Von Wirth zien dat het kan.
)";

class WholeDocument {
  public:
    WholeDocument() {
        std::filesystem::remove(m_guide.folder() / SampleGuide::second);
        std::filesystem::remove(m_guide.folder() / SampleGuide::story);
        m_guide.write("gids.xml", whole_manifest);
        m_guide.write(SampleGuide::first, whole_text);
    }

    void edit(const std::string& what, const std::string& with) const { m_guide.edit(SampleGuide::first, what, with); }

    content::Problems check() const {
        content::LoadResult loaded = m_guide.load();
        content::Problems problems = content::check_rules(*loaded.guide);
        loaded.problems.insert(loaded.problems.end(), problems.begin(), problems.end());
        return loaded.problems;
    }

    /// The problem whose text contains `part`, or a problem without text.
    content::Problem find(const std::string& part) const {
        const content::Problems problems = check();
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const content::Problem& problem) {
            return problem.text.find(part) != std::string::npos;
        });
        return found == problems.end() ? content::Problem{} : *found;
    }

    bool says(const std::string& part) const { return !find(part).text.empty(); }

  private:
    SampleGuide m_guide;
};

} // namespace wijzer::tests
