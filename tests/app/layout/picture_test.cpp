// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/picture.h"

#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"
#include "app/layout/pagination.h"
#include "tests/support/temporary_folder.h"

#include <cairo.h>
#include <doctest/doctest.h>

namespace {

using namespace wijzer;
using namespace wijzer::app::layout;

constexpr int width = 400;
constexpr const char* css = "body { margin: 0; font-size: 16px; line-height: 20px } p { margin: 0 }"
                            ".picture, img, .caption { display: block } img { max-width: 100% }";

std::string svg(int across, int down) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + std::to_string(across) + "' height='" +
           std::to_string(down) + "'><rect width='100%' height='100%' fill='#ff0000'/></svg>";
}

std::string framed(const std::string& file) {
    return "<p><span class=\"picture keep\"><img src=\"" + file +
           "\" alt=\"\" />"
           "<span class=\"caption\">Een kaart</span></span></p>";
}

Page lay_out(const std::string& body, Painter& painter) {
    return Page("<body>" + body + "</body>", css, {width}, painter);
}

/// The colour at a point of the drawn page, 0xAARRGGBB.
std::uint32_t pixel_of(Page& page, CairoPainter& painter, int x, int y) {
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, page.height()));
    cairo_t* cairo = cairo_create(surface.get());
    painter.set_target(cairo);
    page.draw({0, 0, width, page.height()});
    painter.set_target(nullptr);
    cairo_destroy(cairo);
    cairo_surface_flush(surface.get());
    const unsigned char* row =
        cairo_image_surface_get_data(surface.get()) + y * cairo_image_surface_get_stride(surface.get());
    return reinterpret_cast<const std::uint32_t*>(row)[x];
}

/// A painter that draws pictures in grey, as one for paper may do.
class GreyPainter final : public CairoPainter {
  public:
    GreyPainter() : CairoPainter(Medium::paper) {}

  protected:
    PictureInk picture_ink() const override { return PictureInk::grey; }
};

} // namespace

TEST_CASE("a picture is drawn above its caption, which is its text") {
    const tests::TemporaryFolder folder;
    CairoPainter painter(Medium::screen);
    Page page = lay_out(framed(folder.write("een kaart.svg", svg(100, 50)).string()), painter);
    CHECK(page.text().text == "Een kaart");
    CHECK(page.height() == 70);
    CHECK(pixel_of(page, painter, 50, 25) == 0xFFFF0000U);
    CHECK(pixel_of(page, painter, 150, 25) == 0U);
    GreyPainter grey;
    Page printed = lay_out(framed(folder.write("een kaart.svg", svg(100, 50)).string()), grey);
    const std::uint32_t colour = pixel_of(printed, grey, 50, 25);
    CHECK((colour & 0xFFU) == (colour >> 16 & 0xFFU));
}

TEST_CASE("a picture is scaled to its column and is never taller than the page is wide") {
    const tests::TemporaryFolder folder;
    CairoPainter painter(Medium::screen);
    CHECK(lay_out(framed(folder.write("breed.svg", svg(1600, 400)).string()), painter).height() == 100 + 20);
    const Page tall = lay_out(framed(folder.write("hoog.svg", svg(200, 4000)).string()), painter);
    CHECK(tall.height() == width + 20);
    CHECK(tall.width() <= width);
}

TEST_CASE("a break never cuts a picture or parts it from its caption") {
    const tests::TemporaryFolder folder;
    CairoPainter painter(Medium::screen);
    const std::string file = folder.write("a.svg", svg(300, 200)).string();
    std::string body;
    for (int index = 0; index < 7; ++index) {
        body += "<p>Regel</p>" + framed(file);
    }
    const Page page = lay_out(body, painter);
    for (const PageSlice& slice : paginate(page.text(), page.height(), 330)) {
        const int within = slice.bottom % 240; // each line with its picture and caption
        CHECK((within == 0 || within == 20));
    }
}

TEST_CASE("what is no picture takes no room and leaves the caption") {
    const tests::TemporaryFolder folder;
    CairoPainter painter(Medium::screen);
    for (const char* bytes : {"", "GIF89a", "<svg", "\x89PNG\r\n\x1A\nrest", "\xFF\xD8\xFF"}) {
        CAPTURE(bytes);
        Page page = lay_out(framed(folder.write("a.png", bytes).string()), painter);
        CHECK(page.height() == 20);
        CHECK(page.text().text == "Een kaart");
        pixel_of(page, painter, 5, 5);
    }
    CHECK(lay_out(framed((folder.path() / "weg.png").string()), painter).height() == 20);
    CHECK(lay_out(framed(folder.write("groot.svg", svg(60000, 60000)).string()), painter).height() == 20);
}
