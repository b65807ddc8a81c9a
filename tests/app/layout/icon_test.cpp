// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/icon.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"

#include <doctest/doctest.h>

namespace {

using namespace wijzer::app::layout;

/// A painter that keeps the curves that are drawn.
class CurveCounter final : public CairoPainter {
  public:
    CurveCounter() : CairoPainter(Medium::paper) {}
    void draw_curve(const std::vector<Point>& points, double, Color color, bool) override {
        curves.push_back(points);
        colors.push_back(color);
    }
    std::vector<std::vector<Point>> curves;
    std::vector<Color> colors;
};

constexpr const char* css = "body { margin: 0; font-size: 16px; color: #102030 } "
                            "icon { display: inline-block; width: 20px; height: 20px }";

} // namespace

TEST_CASE("every fact of a header has an icon that stays on its grid") {
    for (const char* word : {"tijd", "groep", "vorm", "voorbereiding", "vertrouwen", "moeilijkheid", "plaats",
                             "periode", "onderbouwing"}) {
        CAPTURE(word);
        const Icon* icon = find_icon(word);
        REQUIRE(icon);
        for (const auto& line : *icon) {
            CHECK(line.size() % 3 == 1);
            for (const Point& point : line) {
                CHECK(point.x >= 1);
                CHECK(point.y >= 1);
                CHECK(point.x <= icon_grid - 1);
                CHECK(point.y <= icon_grid - 1);
            }
        }
    }
}

TEST_CASE("an icon is drawn in the ink of its text, inside its box, and is no text itself") {
    CurveCounter painter;
    Page page("<body><p><icon name=\"tijd\"></icon>Tijd</p></body>", css, {300}, painter);
    CHECK(page.text().text == "Tijd");
    REQUIRE(page.text().runs.size() == 1);
    CHECK(page.text().runs.front().box.x >= 20);
    page.draw({0, 0, 300, page.height()});
    REQUIRE(painter.curves.size() == find_icon("tijd")->size());
    for (const auto& curve : painter.curves) {
        for (const Point& point : curve) {
            CHECK(point.x >= 0);
            CHECK(point.x <= 20);
        }
    }
    CHECK(painter.colors.front() == Color{0x10, 0x20, 0x30, 255});
}

TEST_CASE("an icon that nobody drew leaves its place empty") {
    CurveCounter painter;
    Page page("<body><p><icon name=\"bestaat-niet\"></icon><icon></icon>Tijd</p></body>", css, {300}, painter);
    page.draw({0, 0, 300, page.height()});
    CHECK(painter.curves.empty());
    CHECK(page.text().text == "Tijd");
}
