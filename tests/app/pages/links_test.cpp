// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/links.h"

#include <doctest/doctest.h>

using namespace wijzer::app;

TEST_CASE("an address names a document, a place or the outside") {
    CHECK(pages::document_in("wijzer:ijsberg-afdalen")->name == "ijsberg-afdalen");
    CHECK(pages::document_in("wijzer:x#valkuilen")->name == "x");
    CHECK_FALSE(pages::document_in("#valkuilen").has_value());
    CHECK_FALSE(pages::document_in("https://example.org").has_value());
    CHECK(pages::document_in(pages::address_of({"eigen/kring"}))->name == "eigen/kring");
}
