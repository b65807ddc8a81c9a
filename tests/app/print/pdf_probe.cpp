// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/print/pdf_probe.h"

#include "app/print/paper.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cairo.h>
#include <cstdlib>
#include <doctest/doctest.h>
#include <sstream>

namespace wijzer::tests {

using app::print::millimetres_per_inch;
using app::print::points_per_inch;

bool is_sound(const std::string& pdf) {
    const TemporaryFolder folder;
    const auto file = folder.write("a.pdf", pdf);
    return std::system(("qpdf --check '" + file.string() + "' >/dev/null 2>&1").c_str()) == 0;
}

std::string uncompressed(const std::string& pdf) {
    const TemporaryFolder folder;
    const auto file = folder.write("a.pdf", pdf);
    const std::string plain = file.string() + ".plain";
    REQUIRE(std::system(("qpdf --stream-data=uncompress --object-streams=disable '" + file.string() + "' '" + plain +
                         "' >/dev/null 2>&1")
                            .c_str()) == 0);
    return read_file(plain);
}

std::vector<std::string> page_texts(const std::string& pdf) {
    const TemporaryFolder folder;
    const auto file = folder.write("a.pdf", pdf);
    REQUIRE(std::system(("pdftotext -raw '" + file.string() + "' '" + file.string() + ".txt'").c_str()) == 0);
    std::istringstream text(read_file(file.string() + ".txt"));
    std::vector<std::string> pages;
    for (std::string page; std::getline(text, page, '\f');) {
        pages.push_back(page);
    }
    return pages;
}

std::string squeezed(const std::string& text) {
    std::string result;
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) > ' ' && byte != '-') {
            result += byte;
        }
    }
    constexpr std::string_view dropped[] = {"\u00A0", "\u00AD"};
    for (const std::string_view each : dropped) {
        for (auto at = result.find(each); at != std::string::npos; at = result.find(each, at)) {
            result.erase(at, each.size());
        }
    }
    return result;
}

InkBox ink_of(const app::print::Composition& whole, std::size_t page, double dpi) {
    const double scale = dpi / points_per_inch;
    const int width = static_cast<int>(whole.width * scale);
    const int height = static_cast<int>(whole.height * scale);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_A8, width, height);
    cairo_t* cairo = cairo_create(surface);
    cairo_scale(cairo, scale, scale);
    whole.draw(cairo, page);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    InkBox box;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (bytes[y * stride + x] > 60) {
                box.left = std::min(box.left, x / dpi * millimetres_per_inch);
                box.right = std::max(box.right, (x + 1) / dpi * millimetres_per_inch);
                box.top = std::min(box.top, y / dpi * millimetres_per_inch);
                box.bottom = std::max(box.bottom, (y + 1) / dpi * millimetres_per_inch);
            }
        }
    }
    cairo_surface_destroy(surface);
    return box;
}

} // namespace wijzer::tests
