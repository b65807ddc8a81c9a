// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worksheet.h"

#include <doctest/doctest.h>

using namespace wijzer::content;

TEST_CASE("a format is a paper of A0 to A4 and how it lies") {
    const auto format = sheet_format_from_name("a1 liggend");
    REQUIRE(format);
    CHECK(format->width() == 841);
    CHECK(format->height() == 594);
    CHECK(format->name() == "A1 liggend");
    CHECK(sheet_format_from_name("a0 staand")->height() == 1189);
    for (const char* wrong : {"", "a4", "a5 staand", "A4 staand", "a4 schuin", "a4  staand", "a44 staand"}) {
        CHECK_FALSE(sheet_format_from_name(wrong));
    }
}

TEST_CASE("the kinds of worksheets have their words") {
    for (const char* name : {"wandvel", "invulblad", "kaartjes", "zaalplan"}) {
        REQUIRE(worksheet_kind_from_name(name));
        CHECK(worksheet_kind_name(*worksheet_kind_from_name(name)) == name);
    }
    CHECK_FALSE(worksheet_kind_from_name("poster"));
}
