// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"
#include "app/overview/curve_layout.h"
#include "app/overview/overview_layout.h"
#include "tests/app/overview/sample_guides.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <map>

using namespace wijzer;
using namespace wijzer::app::overview;

namespace {

constexpr int normal_em = 13;
constexpr Size sizes[] = {{800, 600}, {1024, 768}, {1280, 720}, {1366, 768}, {1600, 1000}, {1920, 1080}, {2560, 1440}};

using Place = Scene (*)(const content::Guide&, Size, const Typography&);

struct Type {
    app::layout::CairoPainter painter{app::layout::Medium::screen};
    Typography type;
    explicit Type(int em) : type(painter, "Open Sans, sans-serif", em) {}
};

bool overlap(const Rect& one, const Rect& other) {
    return one.intersects(other);
}

/// The first thing that is wrong with the labels of a scene, in words; empty when nothing is wrong.
std::string first_fault(const Scene& scene) {
    for (std::size_t one = 0; one < scene.labels.size(); ++one) {
        const Label& label = scene.labels[one];
        if (label.box.x < 0 || label.box.y < 0 || label.box.right() > scene.size.width ||
            label.box.bottom() > scene.size.height) {
            return label.lines.front() + " lies outside";
        }
        for (std::size_t other = one + 1; other < scene.labels.size(); ++other) {
            if (overlap(label.box, scene.labels[other].box)) {
                return label.lines.front() + " lies over " + scene.labels[other].lines.front();
            }
        }
        for (const Mark& mark : scene.marks) {
            if (overlap(label.box, mark.box())) {
                return label.lines.front() + " lies over the mark of " + mark.document->title;
            }
        }
        for (const Heading& heading : scene.headings) {
            if (overlap(label.box, heading.box)) {
                return label.lines.front() + " lies over the heading " + heading.text;
            }
        }
    }
    return {};
}

/// The same as first_fault(), but with the real width of the text as it is drawn, and not with the boxes of the layout.
std::string first_text_overflow(const Scene& scene, const Typography& type) {
    for (const Label& label : scene.labels) {
        int height = label.facts.empty() ? 0 : type.line_height(TextKind::facts);
        for (const std::string& line : label.lines) {
            height += type.line_height(label.kind);
            if (type.width(line, label.kind) > label.box.width) {
                return line + " is wider than its box";
            }
        }
        if (height > label.box.height) {
            return label.lines.front() + " is higher than its box";
        }
    }
    return {};
}

void check_all_sizes(const content::Guide& guide, Place place) {
    for (const int em : {normal_em, 2 * normal_em}) {
        Type type(em);
        for (const Size& size : sizes) {
            CAPTURE(em);
            CAPTURE(size.width);
            CAPTURE(size.height);
            const Scene scene = place(guide, size, type.type);
            CHECK(first_fault(scene) == "");
            CHECK(first_text_overflow(scene, type.type) == "");
        }
    }
}

/// The order of the marks from left to right and from top to bottom, without the pairs that are level.
bool same_order(const Scene& small, const Scene& large) {
    const auto agree = [](double one, double other) {
        return std::abs(one) < 1 || std::abs(other) < 1 || (one < 0) == (other < 0);
    };
    for (std::size_t one = 0; one < small.marks.size(); ++one) {
        for (std::size_t other = 0; other < small.marks.size(); ++other) {
            const Mark& a = small.marks[one];
            const Mark& b = small.marks[other];
            if (a.stop == b.stop &&
                (!agree(a.center.x - b.center.x, large.marks[one].center.x - large.marks[other].center.x) ||
                 !agree(a.center.y - b.center.y, large.marks[one].center.y - large.marks[other].center.y))) {
                return false;
            }
        }
    }
    return true;
}

double longest_jump(const Scene& before, const Scene& after) {
    double longest = 0;
    for (std::size_t index = 0; index < before.marks.size(); ++index) {
        const Point a = before.marks[index].center;
        const Point b = after.marks[index].center;
        longest = std::max(longest, std::hypot(a.x - b.x, a.y - b.y));
    }
    return longest;
}

} // namespace

TEST_CASE("no two labels of the kaart overlap in any window, whatever the guide") {
    const content::Manifest& manifest = tests::shipped_guide().guide->manifest();
    SUBCASE("the shipped guide") {
        check_all_sizes(*tests::shipped_guide().guide, place_overview);
    }
    SUBCASE("200 interventions") {
        check_all_sizes(tests::large_guide(manifest, 200, false), place_overview);
    }
    SUBCASE("200 interventions, nearly all of one movement") {
        check_all_sizes(tests::large_guide(manifest, 200, true), place_overview);
    }
}

TEST_CASE("no two labels of the curve overlap in any window, whatever the guide") {
    const content::Manifest& manifest = tests::shipped_guide().guide->manifest();
    SUBCASE("the shipped guide") {
        check_all_sizes(*tests::shipped_guide().guide, place_curve);
    }
    SUBCASE("200 interventions") {
        check_all_sizes(tests::large_guide(manifest, 200, false), place_curve);
    }
    SUBCASE("200 interventions, nearly all of one pattern") {
        check_all_sizes(tests::large_guide(manifest, 200, true), place_curve);
    }
}

TEST_CASE("at its smallest size every intervention of the shipped guide has its title") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    for (const int em : {normal_em, 2 * normal_em}) {
        CAPTURE(em);
        Type type(em);
        for (const bool curve : {false, true}) {
            CAPTURE(curve);
            const Scene scene = curve ? place_curve(guide, smallest_curve(guide, type.type), type.type)
                                      : place_overview(guide, smallest_overview(guide, type.type), type.type);
            std::map<content::DocumentId, bool> titled;
            for (const Mark& mark : scene.marks) {
                if (mark.shape != Shape::square) {
                    titled.emplace(mark.document->id, false);
                }
            }
            for (const Label& label : scene.labels) {
                titled[scene.marks[label.mark].document->id] = true;
            }
            for (const auto& [id, has_title] : titled) {
                CHECK_MESSAGE(has_title, id.name);
            }
        }
    }
}

TEST_CASE("every intervention and story of the guide has its mark, and every practice its line") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    Type type(normal_em);
    const Scene scene = place_overview(guide, {1280, 800}, type.type);
    std::size_t practices = 0;
    std::size_t firm = 0;
    for (const content::Document& document : guide.documents()) {
        CHECK(scene.mark_of(document.id).has_value() == (document.kind != content::Kind::page));
        practices += document.practices.size();
        firm += static_cast<std::size_t>(
            std::count_if(document.practices.begin(), document.practices.end(),
                          [](const auto& practice) { return practice.role == content::Role::applied; }));
    }
    CHECK(scene.links.size() == practices);
    CHECK(static_cast<std::size_t>(std::count_if(scene.links.begin(), scene.links.end(),
                                                 [](const Link& link) { return link.firm; })) == firm);
}

TEST_CASE("an intervention stands in the block of its movement, below its approach") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    Type type(normal_em);
    const Scene scene = place_overview(guide, {1600, 1000}, type.type);
    for (const Mark& mark : scene.marks) {
        if (mark.shape != Shape::disc) {
            continue;
        }
        CAPTURE(mark.document->title);
        const auto panel = std::find_if(scene.panels.begin(), scene.panels.end(), [&](const Panel& each) {
            return each.box.contains(static_cast<int>(mark.center.x), static_cast<int>(mark.center.y));
        });
        REQUIRE(panel != scene.panels.end());
        CHECK(panel->role == "movement-" + mark.document->facet("beweging"));
        const std::string approach = guide.manifest().label("insteek", mark.document->facet("insteek"));
        CHECK(std::any_of(scene.headings.begin(), scene.headings.end(), [&](const Heading& heading) {
            return heading.text == approach && panel->box.contains(heading.box.x, heading.box.y) &&
                   std::abs(heading.box.x - (mark.center.x - mark.radius)) < 1.5;
        }));
    }
}

TEST_CASE("the same guide and size give the same scene") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    Type type(normal_em);
    const Scene one = place_overview(guide, {1280, 800}, type.type);
    const Scene other = place_overview(guide, {1280, 800}, type.type);
    CHECK(longest_jump(one, other) == 0);
    REQUIRE(one.labels.size() == other.labels.size());
    for (std::size_t index = 0; index < one.labels.size(); ++index) {
        CHECK(one.labels[index].box == other.labels[index].box);
        CHECK(one.labels[index].lines == other.labels[index].lines);
    }
}

TEST_CASE("a growing window moves marks apart, never past each other and never in a jump") {
    const content::Manifest& manifest = tests::shipped_guide().guide->manifest();
    const content::Guide large = tests::large_guide(manifest, 200, false);
    Type type(normal_em);
    for (const content::Guide* guide : {tests::shipped_guide().guide.get(), &large}) {
        for (const Place place : {place_overview, place_curve}) {
            const Scene first = place(*guide, sizes[0], type.type);
            for (const Size& size : sizes) {
                CAPTURE(size.width);
                const Scene scene = place(*guide, size, type.type);
                CHECK(same_order(first, scene));
                CHECK(longest_jump(scene, place(*guide, {size.width + 1, size.height}, type.type)) < 2);
                CHECK(longest_jump(scene, place(*guide, {size.width, size.height + 1}, type.type)) < 2);
            }
        }
    }
}

TEST_CASE("the curve puts an intervention at every pattern that it serves, the first with its title") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    Type type(normal_em);
    const Scene scene = place_curve(guide, {1600, 1000}, type.type);
    const auto& patterns = guide.manifest().find_facet("plek_in_transitie")->values;
    std::map<content::DocumentId, std::vector<std::string>> places;
    for (const Mark& mark : scene.marks) {
        auto& own = places[mark.document->id];
        const std::string& pattern = patterns[static_cast<std::size_t>(mark.stop)].id;
        own.insert(mark.shape == Shape::disc ? own.begin() : own.end(), pattern);
    }
    for (const content::Document& document : guide.documents()) {
        if (document.kind == content::Kind::intervention) {
            std::vector<std::string> expected = document.facets.at("plek_in_transitie");
            CHECK(places[document.id].front() == expected.front());
            std::sort(expected.begin(), expected.end());
            std::sort(places[document.id].begin(), places[document.id].end());
            CHECK(places[document.id] == expected);
        }
    }
}

TEST_CASE("a guide without facets, or without anything, still gives a picture") {
    Type type(normal_em);
    const content::Guide empty({}, std::vector<content::Document>{});
    CHECK(place_overview(empty, {800, 600}, type.type).marks.empty());
    CHECK(place_curve(empty, {800, 600}, type.type).marks.empty());

    content::Document lonely;
    lonely.id = {"alleen"};
    lonely.kind = content::Kind::intervention;
    lonely.title = "Zonder beweging";
    const content::Guide plain({}, std::vector{lonely});
    CHECK(place_overview(plain, {800, 600}, type.type).labels.size() == 1);
    CHECK(place_overview(plain, {0, 0}, type.type).marks.size() == 1);
}
