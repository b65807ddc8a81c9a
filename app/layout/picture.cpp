// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/picture.h"

#include <algorithm>
#include <cairo.h>
#include <filesystem>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string_view>

namespace wijzer::app::layout {
namespace {

constexpr int longest_side = 2400;       // pixels decoded; 20 cm of paper at 300 to the inch
constexpr std::size_t most_kept = 6;     // at the longest side some 23 MB each
constexpr int longest_original = 10'000; // pixels; a file that claims more is not opened

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Pixels = std::unique_ptr<GdkPixbuf, Unref>;

/// gdk-pixbuf knows many formats; a guide's pictures have these.
bool is_known(const GdkPixbufFormat* format) {
    std::unique_ptr<gchar, decltype(&g_free)> name(gdk_pixbuf_format_get_name(const_cast<GdkPixbufFormat*>(format)),
                                                   &g_free);
    const std::string_view known(name.get());
    return known == "png" || known == "jpeg" || known == "svg";
}

Pixels decode(const std::string& file, Size wanted, PictureInk ink) {
    Pixels pixels(gdk_pixbuf_new_from_file_at_scale(file.c_str(), std::clamp(wanted.width, 1, longest_side),
                                                    std::clamp(wanted.height, 1, longest_side), TRUE, nullptr));
    if (pixels && ink == PictureInk::grey) {
        gdk_pixbuf_saturate_and_pixelate(pixels.get(), pixels.get(), 0, FALSE);
    }
    return pixels;
}

/// gdk-pixbuf keeps red, green, blue and what covers them apart; cairo wants the colours multiplied, in one word.
Surface to_surface(const GdkPixbuf* pixels) {
    const int width = gdk_pixbuf_get_width(pixels);
    const int height = gdk_pixbuf_get_height(pixels);
    const int channels = gdk_pixbuf_get_n_channels(pixels);
    const bool has_alpha = gdk_pixbuf_get_has_alpha(pixels) != FALSE;
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
    unsigned char* target = cairo_image_surface_get_data(surface.get());
    if (!target) {
        return nullptr;
    }
    const guint8* source = gdk_pixbuf_read_pixels(pixels);
    for (int y = 0; y < height; ++y) {
        const guint8* from = source + y * gdk_pixbuf_get_rowstride(pixels);
        auto* to = reinterpret_cast<std::uint32_t*>(target + y * cairo_image_surface_get_stride(surface.get()));
        for (int x = 0; x < width; ++x, from += channels) {
            const std::uint32_t alpha = has_alpha ? from[3] : 255U;
            const auto part = [&](int channel) { return (from[channel] * alpha + 127) / 255; };
            to[x] = alpha << 24 | part(0) << 16 | part(1) << 8 | part(2);
        }
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

} // namespace

void ReleaseSurface::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

Size PictureStore::size(const std::string& file) const {
    Size size;
    std::error_code failure;
    if (!std::filesystem::is_regular_file(std::u8string(file.begin(), file.end()), failure)) { // a pipe never ends
        return size;
    }
    const GdkPixbufFormat* format = gdk_pixbuf_get_file_info(file.c_str(), &size.width, &size.height);
    const bool usable = format && is_known(format) && size.width > 0 && size.height > 0 &&
                        size.width <= longest_original && size.height <= longest_original;
    return usable ? size : Size{};
}

cairo_surface_t* PictureStore::load(const std::string& file, Size wanted, PictureInk ink) {
    // An author may be drawing at it: another time is another picture.
    std::error_code failure;
    const auto written = std::filesystem::last_write_time(std::u8string(file.begin(), file.end()), failure);
    const std::string key = file + '|' + std::to_string(written.time_since_epoch().count()) + '|' +
                            std::to_string(wanted.width) + '|' + std::to_string(static_cast<int>(ink));
    const auto known =
        std::find_if(m_decoded.begin(), m_decoded.end(), [&](const Decoded& decoded) { return decoded.key == key; });
    if (known != m_decoded.end()) {
        m_decoded.splice(m_decoded.begin(), m_decoded, known);
        return m_decoded.front().surface.get();
    }
    const Pixels pixels = size(file).width > 0 ? decode(file, wanted, ink) : nullptr;
    m_decoded.push_front({key, pixels ? to_surface(pixels.get()) : nullptr});
    if (m_decoded.size() > most_kept) {
        m_decoded.pop_back();
    }
    return m_decoded.front().surface.get();
}

} // namespace wijzer::app::layout
