// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/facts.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app;

TEST_CASE("time reads as people plan it") {
    const content::Manifest& words = tests::shipped_guide().guide->manifest();
    CHECK(pages::time_text({45, 90}, words) == "45–90 min");
    CHECK(pages::time_text({60, 120}, words) == "1–2 uur");
    CHECK(pages::time_text({90, 150}, words) == "1½–2½ uur");
    CHECK(pages::time_text({30, 180}, words) == "½–3 uur");
    CHECK(pages::time_text({240, 240}, words) == "4 uur");
}

TEST_CASE("a range of one number is that number") {
    CHECK(pages::range_text({6, 20}) == "6–20");
    CHECK(pages::range_text({12, 12}) == "12");
    CHECK(pages::people_text({6, 20}, tests::shipped_guide().guide->manifest()) == "6–20 mensen");
}

TEST_CASE("lists and the values of a facet are joined as one writes them") {
    const auto loaded = tests::SampleGuide().load();
    const content::Manifest& words = loaded.guide->manifest();
    CHECK(pages::list_text({}, words).empty());
    CHECK(pages::list_text({"een foto"}, words) == "een foto");
    CHECK(pages::list_text({"een foto", "een potlood"}, words) == "een foto en een potlood");
    CHECK(pages::list_text({"een foto", "een potlood", "een agenda"}, words) == "een foto, een potlood en een agenda");
    CHECK(pages::facet_text(*loaded.guide->find("I-1"), "insteek", words) == "Hoofd en hart");
    CHECK(pages::facet_text(*loaded.guide->find("I-1"), "domein", words).empty());
}
