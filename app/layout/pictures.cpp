// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/pictures.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string_view>

namespace wijzer::app::layout {
namespace {

constexpr int largest_side = 8000; // pixels, of a file; the loader of a guide says so too (content/picture.h)

struct Unref {
    void operator()(GdkPixbuf* pixbuf) const { g_object_unref(pixbuf); }
};
using Pixbuf = std::unique_ptr<GdkPixbuf, Unref>;

Pictures::Head read_head(const std::string& file) {
    Pictures::Head head;
    GdkPixbufFormat* format = gdk_pixbuf_get_file_info(file.c_str(), &head.size.width, &head.size.height);
    if (!format) {
        return {};
    }
    char* name = gdk_pixbuf_format_get_name(format);
    const std::string_view kind = name;
    head.is_drawing = kind == "svg";
    const bool known = kind == "png" || kind == "jpeg" || kind == "svg";
    g_free(name);
    const bool usable = head.size.width > 0 && head.size.height > 0 && head.size.width <= largest_side &&
                        head.size.height <= largest_side;
    return known && usable ? head : Pictures::Head{};
}

/// A colour of cairo's: its share of the whole by its opacity.
std::uint32_t multiplied(std::uint32_t channel, std::uint32_t alpha) {
    constexpr std::uint32_t full = 255;
    return (channel * alpha + full / 2) / full;
}

cairo_surface_t* to_surface(const GdkPixbuf* pixbuf) {
    const int width = gdk_pixbuf_get_width(pixbuf);
    const int height = gdk_pixbuf_get_height(pixbuf);
    const auto channels = static_cast<std::size_t>(gdk_pixbuf_get_n_channels(pixbuf));
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
    unsigned char* rows = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; rows && y < height; ++y) {
        const guint8* from =
            gdk_pixbuf_read_pixels(pixbuf) + static_cast<std::ptrdiff_t>(y) * gdk_pixbuf_get_rowstride(pixbuf);
        auto* to = reinterpret_cast<std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
        for (int x = 0; x < width; ++x, from += channels) {
            const std::uint32_t alpha = channels == 4 ? from[3] : 255;
            to[x] = alpha << 24U | multiplied(from[0], alpha) << 16U | multiplied(from[1], alpha) << 8U |
                    multiplied(from[2], alpha);
        }
    }
    cairo_surface_mark_dirty(surface);
    return surface;
}

} // namespace

void Pictures::FreeSurface::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

const Pictures::Head& Pictures::head(const std::string& file) {
    const auto [known, is_new] = m_heads.try_emplace(file);
    if (is_new) {
        known->second = read_head(file);
    }
    return known->second;
}

const Pictures::Decoded& Pictures::decode(const std::string& file, PictureSize wanted) {
    const auto known = std::find_if(m_decoded.begin(), m_decoded.end(), [&](const Decoded& each) {
        return each.file == file && each.size.width == wanted.width && each.size.height == wanted.height;
    });
    if (known != m_decoded.end()) {
        m_decoded.splice(m_decoded.begin(), m_decoded, known);
        return m_decoded.front();
    }
    Decoded made{file, wanted, nullptr, 0};
    if (const Pixbuf pixbuf(
            gdk_pixbuf_new_from_file_at_scale(file.c_str(), wanted.width, wanted.height, FALSE, nullptr));
        pixbuf) {
        made.surface.reset(to_surface(pixbuf.get()));
        made.bytes = static_cast<std::size_t>(wanted.width) * static_cast<std::size_t>(wanted.height) * 4;
    }
    m_bytes += made.bytes;
    m_decoded.push_front(std::move(made));
    while (m_bytes > memory && m_decoded.size() > 1) {
        m_bytes -= m_decoded.back().bytes;
        m_decoded.pop_back();
    }
    return m_decoded.front();
}

void Pictures::draw(cairo_t* target, const std::string& file, const Rect& box) {
    const auto& [natural, is_drawing] = head(file);
    if (natural.width <= 0 || box.width <= 0 || box.height <= 0) {
        return;
    }
    double x_scale = 1;
    double y_scale = 1;
    cairo_surface_get_device_scale(cairo_get_target(target), &x_scale, &y_scale);
    const double longest = std::max(box.width, box.height) * x_scale;
    // More pixels than a bitmap has would only cost memory.
    const double most = is_drawing ? longest_side : std::min(longest_side, std::max(natural.width, natural.height));
    const double scale = x_scale * std::min(1.0, most / longest);
    const auto pixels = [&](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    const Decoded& decoded = decode(file, {pixels(box.width), pixels(box.height)});
    if (!decoded.surface) {
        return;
    }
    cairo_save(target);
    cairo_translate(target, box.x, box.y);
    cairo_scale(target, static_cast<double>(box.width) / decoded.size.width,
                static_cast<double>(box.height) / decoded.size.height);
    cairo_set_source_surface(target, decoded.surface.get(), 0, 0);
    cairo_pattern_set_extend(cairo_get_source(target), CAIRO_EXTEND_PAD); // no seam at the edges
    cairo_rectangle(target, 0, 0, decoded.size.width, decoded.size.height);
    cairo_fill(target);
    cairo_restore(target);
}

} // namespace wijzer::app::layout
