// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/icons.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"

#include <doctest/doctest.h>

using namespace wijzer::app::layout;

namespace {

/// Writes down what is drawn; measures as cairo does.
class RecordingPainter : public CairoPainter {
  public:
    RecordingPainter() : CairoPainter(Medium::screen) {}
    void draw_curve(const std::vector<Point>& points, double, Color color, bool) override {
        curves.push_back(points);
        colors.push_back(color);
    }
    void fill(const Rect&, Color color, const Corners&) override { fills.push_back(color); }

    std::vector<std::vector<Point>> curves;
    std::vector<Color> colors;
    std::vector<Color> fills;
};

} // namespace

TEST_CASE("a path becomes curves, lines included") {
    const auto curves = curves_of_path("M1 2L3 4 M5,6C7 8 9 10 11 12");
    REQUIRE(curves.size() == 2);
    CHECK(curves[0] == std::vector<Point>{{1, 2}, {1, 2}, {3, 4}, {3, 4}});
    CHECK(curves[1] == std::vector<Point>{{5, 6}, {7, 8}, {9, 10}, {11, 12}});
}

TEST_CASE("a broken path gives what came before the break") {
    for (const char* path : {"", "L1 2", "Q1 2", "M", "M1", "M1 x"}) {
        CHECK(curves_of_path(path).empty());
    }
    CHECK(curves_of_path("M1 2L3") == std::vector<std::vector<Point>>{{{1, 2}}});
    CHECK(curves_of_path("M1 2A3 4").size() == 1);
}

TEST_CASE("a stylesheet's icon is drawn inside its element, in the colour behind it, and nothing else is filled") {
    RecordingPainter painter;
    const std::string css = "div { width: 24px; height: 24px; background-color: #123456; }"
                            ".known { background-image: url(icon:tijd); } .unknown { background-image: url(icon:x); }";
    Page page("<body><div class='known'></div><div class='unknown'></div></body>", css, {200}, painter);
    page.draw({0, 0, 200, 200});
    REQUIRE(painter.curves.size() == 2); // the clock and its hands
    for (const auto& curve : painter.curves) {
        for (const Point& point : curve) {
            CHECK(point.x > 0);
            CHECK(point.x < 24);
            CHECK(point.y > 0);
            CHECK(point.y < 24);
        }
    }
    CHECK(painter.colors.front() == Color{0x12, 0x34, 0x56, 255});
    CHECK(painter.fills.empty());
}
