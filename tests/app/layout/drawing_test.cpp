// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/drawing.h"

#include "app/layout/picture.h"

#include <algorithm>
#include <cairo.h>
#include <doctest/doctest.h>
#include <filesystem>

namespace {

using wijzer::app::layout::Drawing;
using wijzer::app::layout::Surface;

const std::string css = ".vlak { fill: #ff0000; }";
const std::string square = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">"
                           "<rect class=\"vlak\" width=\"10\" height=\"10\"/></svg>";

/// The red of a pixel, of a drawing on white at a pixel a millimetre.
unsigned ink_at(const Drawing& drawing, int x, int y) {
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 20, 10));
    cairo_t* cairo = cairo_create(surface.get());
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    CHECK(drawing.draw(cairo, 20, 10));
    cairo_destroy(cairo);
    cairo_surface_flush(surface.get());
    const unsigned char* row =
        cairo_image_surface_get_data(surface.get()) + y * cairo_image_surface_get_stride(surface.get());
    return reinterpret_cast<const std::uint32_t*>(row)[x] & 0xFFFFFFU;
}

} // namespace

TEST_CASE("a drawing has the size of its viewBox and the colours of the stylesheet") {
    const auto drawing = Drawing::read(square, css);
    REQUIRE(drawing);
    CHECK(drawing->width() == 20);
    CHECK(drawing->height() == 10);
    CHECK(ink_at(*drawing, 5, 5) == 0xFF0000U);
    CHECK(ink_at(*drawing, 15, 5) == 0xFFFFFFU);
}

TEST_CASE("what is no drawing is none, and what refers outside stays as it is") {
    for (const char* wrong : {"", "<svg", "hallo", "<html/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"}) {
        CHECK_FALSE(Drawing::read(wrong, css));
    }
    CHECK_FALSE(Drawing::load("/dev/zero", css));
    CHECK_FALSE(Drawing::load("/nergens.svg", css));
    const auto outside = Drawing::read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">"
                                       "<image href=\"/etc/passwd\" width=\"20\" height=\"10\"/></svg>",
                                       css);
    REQUIRE(outside);
    CHECK(ink_at(*outside, 5, 5) == 0xFFFFFFU);
}
