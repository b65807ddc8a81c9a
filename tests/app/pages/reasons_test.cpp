// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reasons.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::pages::reasons_text;
using index::MatchKind;

TEST_CASE("each reason says what was asked and what was found, in words") {
    const auto loaded = tests::SampleGuide().load();
    const content::Manifest& words = loaded.guide->manifest();
    const auto text = [&](const std::string& asked, const std::string& found, MatchKind match) {
        index::Reason reason;
        reason.asked = asked;
        reason.found = found;
        reason.match = match;
        return reasons_text({reason}, words);
    };
    CHECK(text("kaart", "kaart", MatchKind::itself) == "kaart");
    CHECK(text("burger", "bewoner", MatchKind::synonym) == "burger via bewoner (synoniem)");
    CHECK(text("plattegornd", "plattegrond", MatchKind::typo) == "plattegornd via plattegrond (spelling)");
    CHECK(text("snappen", "beweging:begrijpen", MatchKind::facet) == "snappen via Beweging: Begrijpen");
    CHECK(text("verhaal", "soort:praktijkverhaal", MatchKind::facet).find("verhaal via ") == 0);
    CHECK(text("", "Een dorp aan zee", MatchKind::linked) == "via Een dorp aan zee");
    CHECK(reasons_text({}, words).empty());
}

TEST_CASE("several reasons are divided by commas") {
    index::Reason one;
    one.asked = "kaart";
    one.match = MatchKind::itself;
    CHECK(reasons_text({one, one}, content::Manifest{}) == "kaart, kaart");
}
