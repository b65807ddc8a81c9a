// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pictures.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"
#include "tests/support/sample_pictures.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cairo.h>
#include <cstdint>
#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app::layout;

namespace {

constexpr const char* red_svg = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='200'>"
                                "<rect width='400' height='200' fill='#ff0000'/></svg>";

/// The colour of a pixel after a picture was drawn over white.
std::uint32_t pixel_of(Pictures& pictures, const std::string& file, const Rect& box, int x, int y) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 64, 64);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    pictures.draw(cairo, file, box);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    const unsigned char* row = cairo_image_surface_get_data(surface) + y * cairo_image_surface_get_stride(surface);
    const std::uint32_t pixel = reinterpret_cast<const std::uint32_t*>(row)[x] & 0xFFFFFFU;
    cairo_surface_destroy(surface);
    return pixel;
}

} // namespace

TEST_CASE("a picture is drawn in its box and nowhere else") {
    const tests::TemporaryFolder folder;
    const std::string file = folder.write("rood.svg", red_svg).string();
    Pictures pictures;
    CHECK(pictures.size(file).width == 400);
    CHECK(pictures.size(file).height == 200);
    CHECK(pixel_of(pictures, file, {10, 10, 40, 20}, 30, 20) == 0xFF0000U);
    CHECK(pixel_of(pictures, file, {10, 10, 40, 20}, 5, 20) == 0xFFFFFFU);
    CHECK(pictures.bytes_kept() == 40U * 20 * 4); // once, at the size in which it was drawn
}

TEST_CASE("what cannot be decoded draws nothing") {
    const tests::TemporaryFolder folder;
    Pictures pictures;
    for (const std::string& bytes : {std::string(), std::string("<svg"), tests::png(20000, 3), tests::png(3, 2)}) {
        const std::string file = folder.write("x" + std::to_string(bytes.size()), bytes).string();
        CHECK(pixel_of(pictures, file, {0, 0, 40, 20}, 20, 10) == 0xFFFFFFU);
    }
    CHECK(pictures.size((folder.path() / "none.png").string()).width == 0);
    CHECK(pictures.bytes_kept() == 0);
}

TEST_CASE("what is kept stays within bounds") {
    const tests::TemporaryFolder folder;
    const std::string file = folder.write("rood.svg", red_svg).string();
    Pictures pictures;
    for (int width = 2300; width < 2310; ++width) {
        pixel_of(pictures, file, {0, 0, width, 1500}, 1, 1);
    }
    CHECK(pictures.bytes_kept() <= Pictures::memory);
    CHECK(pictures.bytes_kept() > 0);
}

TEST_CASE("a picture fits its page, keeps its shape and stays whole") {
    const tests::TemporaryFolder folder;
    const std::string file = folder.write("rood.svg", red_svg).string();
    CairoPainter painter(Medium::screen);
    const std::string html = "<body><div class='keep'><img src='" + file + "' alt=''/><p>Rood</p></div></body>";
    PageOptions options;
    options.width = 100;
    Page narrow(html, "body, p { margin: 0; }", options, painter);
    REQUIRE_FALSE(narrow.text().runs.empty());
    CHECK(narrow.text().runs.front().box.y == 50);
    options.tallest_picture = 20;
    Page low(html, "body, p { margin: 0; }", options, painter);
    CHECK(low.text().runs.front().box.y == 20);
    CHECK(low.text().text == "Rood");
    CHECK(std::any_of(low.text().zones.begin(), low.text().zones.end(), [](const UnbrokenZone& zone) {
        return zone.kind == UnbrokenZone::Kind::keep && zone.top == 0 && zone.bottom > 20;
    }));
}
