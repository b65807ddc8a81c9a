// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/composition.h"

#include "app/print/flow.h"
#include "app/print/typesetter.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <cairo.h>
#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::app::print;

namespace {

/// A composition of two pages of one line each, of which the first links to the second.
Composition two_pages() {
    const auto themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    const Paper paper;
    Typesetter typesetter(*tests::shipped_guide().guide, themes, PrintJob{});
    Flow flow(paper, 0);
    for (const char* text : {"<a href=\"wijzer:twee\">Naar twee</a>", "Twee"}) {
        flow.begin_page();
        flow.place(
            typesetter.set("<body><p>" + std::string(text) + "</p></body>", typesetter.css({}, 11), flow.text_width()));
    }
    Composition composition{to_points(paper.width), to_points(paper.height), {"Proef", {}, {}, {}, {}}, {}};
    composition.pages = std::move(flow.pages());
    composition.pages.at(1).destinations = {"twee"};
    return composition;
}

/// Whether anything was drawn on a page.
bool has_ink(const Composition& composition, std::size_t page) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(composition.width),
                                                          static_cast<int>(composition.height));
    cairo_t* cairo = cairo_create(surface);
    composition.draw(cairo, page);
    cairo_surface_flush(surface);
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    const auto count = static_cast<std::size_t>(cairo_image_surface_get_stride(surface)) *
                       static_cast<std::size_t>(cairo_image_surface_get_height(surface));
    const bool ink = std::any_of(bytes, bytes + count, [](unsigned char byte) { return byte != 0; });
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return ink;
}

} // namespace

TEST_CASE("each page is drawn by itself, and one that is not there is an error") {
    Composition composition = two_pages();
    REQUIRE(composition.pages.size() == 2);
    CHECK(has_ink(composition, 0));
    CHECK(has_ink(composition, 1));
    composition.pages.emplace_back();
    CHECK_FALSE(has_ink(composition, 2));
    composition.pages.back().cut_marks.push_back({10, 10, 30, 10});
    CHECK(has_ink(composition, 2));
    CHECK_THROWS(composition.draw(nullptr, 3));
}

TEST_CASE("the same composition gives the same bytes, with a link to a document that is in it") {
    const std::string pdf = to_pdf(two_pages());
    CHECK(pdf.starts_with("%PDF-1."));
    CHECK(to_pdf(two_pages()) == pdf);
    CHECK(tests::uncompressed(pdf).find("/Link") != std::string::npos);
    Composition without = two_pages();
    without.pages.at(1).destinations.clear();
    CHECK(tests::uncompressed(to_pdf(without)).find("/Link") == std::string::npos);
}
