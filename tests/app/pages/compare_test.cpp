// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

std::string comparison(const tests::SampleGuide& guide) {
    const auto loaded = guide.load();
    return app::pages::make_comparison(*loaded.guide, {loaded.guide->find("I-1"), loaded.guide->find("I-2")});
}

bool has(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a row in which interventions differ is marked by a sign, others are not") {
    const tests::SampleGuide guide;
    CHECK(has(comparison(guide), "<td class=\"row\">Tijd</td>"));
    CHECK(has(comparison(guide), "<td class=\"row\">≠ Beweging</td>"));
    guide.edit(tests::SampleGuide::second, "duur: 60-120", "duur: 60-180");
    CHECK(has(comparison(guide), "<td class=\"row\">≠ Tijd</td>"));
}

TEST_CASE("a fact that one lacks is a dash, and one that all lack has no row") {
    const tests::SampleGuide guide;
    CHECK_FALSE(has(comparison(guide), "vertrouwen"));
    guide.edit(tests::SampleGuide::second, "groep: 4-12\n", "");
    CHECK(has(comparison(guide), "<td class=\"differs\">–</td>"));
}

TEST_CASE("steps stand with their minutes and the sum") {
    const std::string html = comparison(tests::SampleGuide());
    CHECK(has(html, "45\u00A0min</span>"));
    CHECK(has(html, "<div class=\"total\">75\u00A0min</div>"));
}
