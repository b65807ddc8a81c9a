// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/navigation.h"

#include "app/layout/cairo_painter.h"
#include "app/overview/curve_layout.h"
#include "app/overview/overview_layout.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>
#include <set>

using namespace wijzer;
using namespace wijzer::app::overview;

namespace {

Scene scene_of(bool curve) {
    app::layout::CairoPainter painter(app::layout::Medium::screen);
    const Typography type(painter, "Open Sans, sans-serif", 13);
    const content::Guide& guide = *tests::shipped_guide().guide;
    return curve ? place_curve(guide, {1280, 800}, type) : place_overview(guide, {1280, 800}, type);
}

} // namespace

TEST_CASE("an arrow goes to the next mark in a list and not beyond the edge") {
    const Scene scene = scene_of(false);
    const auto first = scene.mark_of({"wereldbeelden-ontrafelen"});
    REQUIRE(first);
    const auto below = neighbour(scene, *first, Direction::down);
    REQUIRE(below);
    CHECK(scene.marks[*below].document->id.name == "ijsberg-afdalen");
    CHECK(neighbour(scene, *below, Direction::up) == first);
    CHECK(neighbour(scene, *first, Direction::up) == std::nullopt);
    CHECK(neighbour(scene, *first, Direction::left) == std::nullopt);
}

TEST_CASE("arrows reach every mark from every picture's first") {
    for (const bool curve : {false, true}) {
        const Scene scene = scene_of(curve);
        std::set<std::size_t> reached{0};
        std::vector<std::size_t> waiting{0};
        while (!waiting.empty()) {
            const std::size_t from = waiting.back();
            waiting.pop_back();
            for (const Direction direction : {Direction::left, Direction::right, Direction::up, Direction::down}) {
                if (const auto next = neighbour(scene, from, direction); next && reached.insert(*next).second) {
                    waiting.push_back(*next);
                }
            }
        }
        CHECK(reached.size() == scene.marks.size());
    }
}

TEST_CASE("Tab visits the movements in the guide's order, then the stories, then leaves") {
    const Scene scene = scene_of(false);
    std::vector<std::string> visited;
    std::optional<std::size_t> at;
    while ((at = next_stop(scene, at, 1))) {
        const content::Document& document = *scene.marks[*at].document;
        visited.push_back(document.kind == content::Kind::story ? "verhalen" : document.facet("beweging"));
        REQUIRE(visited.size() < 20);
    }
    CHECK(visited == std::vector<std::string>{"begrijpen", "verbinden", "verbeelden", "experimenteren", "verankeren",
                                              "loslaten", "verhalen"});
    const auto last = next_stop(scene, std::nullopt, -1);
    REQUIRE(last);
    CHECK(scene.marks[*last].document->kind == content::Kind::story);
    CHECK(next_stop(scene, next_stop(scene, std::nullopt, 1), -1) == std::nullopt);
}

TEST_CASE("a point on a mark or on its title finds it; a point on nothing finds none") {
    const Scene scene = scene_of(false);
    for (const Label& label : scene.labels) {
        CHECK(scene.mark_at(label.box.x + label.box.width / 2, label.box.y + label.box.height / 2) == label.mark);
    }
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        CHECK(scene.mark_at(static_cast<int>(scene.marks[index].center.x),
                            static_cast<int>(scene.marks[index].center.y)) == index);
    }
    CHECK(scene.mark_at(-1, -1) == std::nullopt);
}
