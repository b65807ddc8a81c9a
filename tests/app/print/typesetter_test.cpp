// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/typesetter.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app::print;

namespace {

struct Fixture {
    themes::ThemeSet themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    Typesetter typesetter{*tests::shipped_guide().guide, themes, PrintJob{}};
    std::string html = "<body><p>" + [] {
        std::string words;
        for (int count = 0; count < 100; ++count) {
            words += "woorden ";
        }
        return words;
    }() + "</p></body>";
    std::string css = typesetter.css({}, 11);

    /// Points.
    static double height(const SetText& text) { return text.page.height() * text.scale; }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a text keeps its width; narrower, larger or less tight it takes more height") {
    const auto wide = typesetter.set(html, css, 400);
    CHECK(wide->page.width() * wide->scale == doctest::Approx(400).epsilon(0.01));
    CHECK(height(*typesetter.set(html, css, 200)) > 1.8 * height(*wide));
    CHECK(height(*typesetter.set(html, typesetter.css({}, 14), 400)) > height(*wide));
    CHECK(height(*typesetter.set(html, typesetter.css({}, 11, Leading::tight), 400)) < height(*wide));
}

TEST_CASE_FIXTURE(Fixture, "a text set again at another share is as one set anew, and what is held stays as it is") {
    const auto held = typesetter.set_again(html, css, 400, 1);
    const double before = height(*held);
    const auto smaller = typesetter.set_again(html, css, 400, 0.8);
    CHECK(height(*held) == doctest::Approx(before));
    CHECK(height(*smaller) < before);
    typesetter.forget();
    CHECK(height(*typesetter.set_again(html, css, 400, 0.8)) == doctest::Approx(height(*smaller)));
}

TEST_CASE("pixels of the layout are fine enough that rounding does not show") {
    CHECK(points_to_pixels(72) == static_cast<int>(layout_dpi));
    CHECK(points_per_pixel < 0.2);
}
