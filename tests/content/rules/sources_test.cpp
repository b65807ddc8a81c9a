// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/sources.h"

#include "tests/content/rules/whole_document.h"

#include <doctest/doctest.h>

using wijzer::tests::WholeDocument;

namespace {

constexpr int line = 14; // of the first source

/// The problem that the rules report when `source` is the first source of a guide; empty when there is none.
std::string problem_of(const std::string& source) {
    const WholeDocument document;
    document.edit("Duke, R.D. & Geurts, J.L.A. (2004). Policy Games. Rozenberg.", source);
    const auto problem = document.find("source '");
    CHECK((problem.text.empty() || problem.line == line));
    return problem.text;
}

} // namespace

TEST_CASE("a source in the usual form has no problem") {
    for (const char* source :
         {"Senge, P. (1990). The Fifth Discipline. Doubleday.",
          "NRC (5 oktober 2007). Brief. https://www.nrc.nl/nieuws",
          "Sharpe, B. (2013, tweede druk 2020). Three Horizons.", "Rosema, B. (TwynstraGudde) (2025). Kansen.",
          "Improbable (z.j.). About. https://www.devotedanddisgruntled.com/about/",
          "Inayatullah, S. (1998). Causal layered analysis. Futures 30(8). doi:10.1016/S0016-3287(98)00086-X",
          "Bertolini, L. (2020). From streets. https://doi.org/10.1080/01441647.2020.1761907",
          "Roorda, C. e.a. (2014). Guidance manual. https://issuu.com/transitionacademy/docs/drift",
          "Hara e.a. (2019). Over onderzoek. https://onlinelibrary.wiley.com/doi/10.1002/sdr.229"}) {
        CAPTURE(source);
        CHECK(problem_of(source) == "");
    }
}

TEST_CASE("a source needs an author, a year and a title, in this order") {
    CHECK(problem_of("Stewarding Loss. Toolkits. Webpagina.").find("has no year") != std::string::npos);
    CHECK(problem_of("Owen, H. Open Space (12345).").find("has no year") != std::string::npos);
    CHECK(problem_of("(1990). The Fifth Discipline.").find("has no author") != std::string::npos);
    CHECK(problem_of("DRIFT en anderen. Happy Streets (2019). Rapport.").find("behind the title") != std::string::npos);
    CHECK(problem_of("Kamerstuk 34 627, nr. 50 (2020).").find("title after its year") != std::string::npos);
    CHECK(problem_of("Senge, P. (1990), The Fifth Discipline.").find("title after its year") != std::string::npos);
}

TEST_CASE("a DOI is written in one of two ways and is one") {
    const std::string start = "Senge, P. (1990). Titel. ";
    for (const char* doi : {"doi:10.1186", "doi:10.12/x", "doi:10.1186/s42854.", "doi:", "https://doi.org/abc"}) {
        CAPTURE(doi);
        CHECK(problem_of(start + doi).find("has a DOI that is none") != std::string::npos);
    }
    for (const char* doi :
         {"doi: 10.1186/s42854", "DOI:10.1186/s42854", "http://dx.doi.org/10.1186/s42854", "10.1186/s42854"}) {
        CAPTURE(doi);
        const std::string problem = problem_of(start + doi);
        CHECK_MESSAGE(problem.find("DOI") != std::string::npos, problem);
    }
}

TEST_CASE("the address of a copy is reported, and not one that only resembles it") {
    const std::string start = "Senge, P. (1990). Titel. ";
    for (const char* address : {"https://www.researchgate.net/publication/1", "http://docplayer.nl/2-x.html",
                                "https://vi.scribd.com/document/3", "https://tudelft.academia.edu/x"}) {
        CAPTURE(address);
        CHECK(problem_of(start + address).find("address of a copy") != std::string::npos);
    }
    CHECK(problem_of(start + "https://www.transcribd.nl/x") == "");
    CHECK(problem_of(start + "https://repub.eur.nl/pub/researchgate.net") == "");
}
