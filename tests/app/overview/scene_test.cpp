// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/scene.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app::overview;

namespace {

struct Fixture {
    Fixture() {
        kaart.id = {"kaart"};
        kring.id = {"kring"};
        scene.marks.resize(3);
        for (std::size_t at = 0; at < 3; ++at) {
            scene.marks[at].document = at == 1 ? &kring : &kaart;
            scene.marks[at].center = {100.0 * static_cast<double>(at + 1), 50};
            scene.marks[at].radius = 10;
        }
        Label label;
        label.mark = 1;
        label.box = {230, 40, 40, 20};
        scene.labels.push_back(label);
    }
    content::Document kaart;
    content::Document kring;
    Scene scene;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a mark is found on itself, a little beside it, and on its label") {
    CHECK(scene.mark_at(100, 50) == 0);
    CHECK(scene.mark_at(88, 50) == 0);
    CHECK_FALSE(scene.mark_at(80, 50));
    CHECK(scene.mark_at(250, 50) == 1);
    CHECK_FALSE(scene.mark_at(250, 90));
}

TEST_CASE_FIXTURE(Fixture, "a document that stands there twice is found at its first mark") {
    CHECK(scene.mark_of({"kaart"}) == 0);
    CHECK(scene.mark_of({"kring"}) == 1);
    CHECK_FALSE(scene.mark_of({"dorp"}));
}

TEST_CASE("a mark's box holds all of it in whole pixels") {
    Mark mark;
    mark.center = {10.5, 20};
    mark.radius = 3.2;
    const Rect box = mark.box();
    CHECK(box.x == 7);
    CHECK(box.y == 16);
    CHECK(box.right() == 14);
    CHECK(box.bottom() == 24);
}
