// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/filter_mismatch.h"

#include <doctest/doctest.h>

using namespace wijzer;
using app::pages::mismatch_text;

TEST_CASE("what misses is said with how much, and a shorter variant is pointed at when the time is short") {
    CHECK(mismatch_text({}).empty());
    CHECK(mismatch_text({0, 1, 0}) == "1 mens te veel");
    CHECK(mismatch_text({0, 0, 4}) == "4 mensen te weinig");
    CHECK(mismatch_text({30, 4, 0}) == "30 minuten te lang, 4 mensen te veel; zie de kortere variant");
}
