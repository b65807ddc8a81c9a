// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"
#include "app/overview/label_placer.h"
#include "app/overview/typography.h"

#include <doctest/doctest.h>

using namespace wijzer::app;
using namespace wijzer::app::overview;

TEST_CASE("a label takes the first of its candidates that is free") {
    LabelPlacer placer({0, 0, 100, 100});
    placer.block({0, 0, 10, 10});
    CHECK(placer.place({{5, 5, 10, 10}, {20, 20, 10, 10}, {40, 40, 10, 10}}) == 1);
    CHECK(placer.place({{25, 25, 10, 10}}) == std::nullopt);
    CHECK(placer.place({{30, 20, 10, 10}}) == 0); // side by side is not over each other
}

TEST_CASE("no label lies partly outside") {
    LabelPlacer placer({10, 10, 50, 50});
    CHECK_FALSE(placer.is_free({5, 20, 10, 10}));
    CHECK_FALSE(placer.is_free({55, 20, 10, 10}));
    CHECK(placer.is_free({50, 50, 10, 10}));
}

TEST_CASE("a title breaks between words and says when it was cut") {
    layout::CairoPainter painter(layout::Medium::screen);
    const Typography type(painter, "Open Sans, sans-serif", 13);
    const int narrow = type.width("Parlement van", TextKind::title);
    const auto whole = type.fit("Parlement van de dingen", TextKind::title, narrow, 2);
    CHECK(whole.whole);
    CHECK(whole.lines == std::vector<std::string>{"Parlement van", "de dingen"});

    const auto cut = type.fit("Parlement van de dingen", TextKind::title, narrow, 1);
    CHECK_FALSE(cut.whole);
    REQUIRE(cut.lines.size() == 1);
    CHECK(cut.lines[0].ends_with("…"));
    CHECK(type.width(cut.lines[0], TextKind::title) <= narrow);

    CHECK(type.fit("Parlement", TextKind::title, 4, 3).lines.empty());
    CHECK(type.fit("Parlement", TextKind::title, 400, 0).lines.empty());
}

TEST_CASE("a cut never halves a letter") {
    layout::CairoPainter painter(layout::Medium::screen);
    const Typography type(painter, "Open Sans, sans-serif", 13);
    for (int width = 10; width < 200; ++width) {
        const auto cut = type.fit("ééééééééééééééééé", TextKind::title, width, 1);
        for (const std::string& line : cut.lines) {
            const std::string letters = line.ends_with("…") ? line.substr(0, line.size() - 3) : line;
            CHECK(letters.size() % 2 == 0);
        }
    }
}
