// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/picture.h"

#include <algorithm>
#include <cairo.h>
#include <filesystem>
#include <fstream>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string_view>
#include <utility>

namespace wijzer::app::layout {
namespace {

constexpr int longest_side = 2400;       // pixels of a decoded picture: 20 cm of paper at 300 per inch
constexpr std::size_t most_kept = 6;     // pictures, of up to 23 MB each
constexpr int longest_original = 10'000; // pixels; a larger picture is not decoded

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Pixels = std::unique_ptr<GdkPixbuf, Unref>;

/// Whether a guide may use this format. gdk-pixbuf knows many more.
bool is_known(const GdkPixbufFormat* format) {
    std::unique_ptr<gchar, decltype(&g_free)> name(gdk_pixbuf_format_get_name(const_cast<GdkPixbufFormat*>(format)),
                                                   &g_free);
    const std::string_view known(name.get());
    return known == "png" || known == "jpeg" || known == "svg";
}

unsigned number_at(std::string_view bytes, std::size_t at, std::size_t length, bool big_end_first) {
    unsigned number = 0;
    for (std::size_t index = 0; index < length; ++index) {
        const std::size_t place = at + (big_end_first ? index : length - 1 - index);
        number = number << 8 | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U);
    }
    return number;
}

/// The orientation (1 to 8) in the TIFF directory that a camera wrote; 0 when there is none. Exif 2.3, section 4.6.
unsigned orientation_in(std::string_view tiff) {
    constexpr unsigned orientation = 0x112;
    constexpr std::size_t entry_length = 12;
    const bool big_end_first = tiff.starts_with("MM");
    const std::size_t directory = number_at(tiff, 4, 4, big_end_first);
    const unsigned entries = number_at(tiff, directory, 2, big_end_first);
    for (std::size_t index = 0; index < entries; ++index) {
        const std::size_t at = directory + 2 + index * entry_length;
        if (at + entry_length > tiff.size()) {
            break;
        }
        if (number_at(tiff, at, 2, big_end_first) == orientation) {
            return number_at(tiff, at + 8, 2, big_end_first);
        }
    }
    return 0;
}

/// Whether a photograph is stored on its side. decode() turns such a picture, but gdk-pixbuf reports the size before
/// that.
bool lies_on_its_side(const std::string& file) {
    constexpr std::size_t most = 128 * 1024; // bytes; Exif data stand near the beginning, in at most 64 kB
    constexpr std::string_view exif_mark("Exif\0\0", 6);
    std::ifstream stream(std::filesystem::path(std::u8string(file.begin(), file.end())), std::ios::binary);
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    const auto found = bytes.starts_with("\xFF\xD8") ? bytes.find(exif_mark) : std::string::npos;
    return found != std::string::npos && orientation_in(std::string_view(bytes).substr(found + exif_mark.size())) >= 5;
}

Pixels decode(const std::string& file, Size wanted, PictureInk ink) {
    if (lies_on_its_side(file)) {
        std::swap(wanted.width, wanted.height);
    }
    Pixels pixels(gdk_pixbuf_new_from_file_at_scale(file.c_str(), std::clamp(wanted.width, 1, longest_side),
                                                    std::clamp(wanted.height, 1, longest_side), TRUE, nullptr));
    if (pixels) {
        pixels.reset(gdk_pixbuf_apply_embedded_orientation(pixels.get()));
    }
    if (pixels && ink == PictureInk::grey) {
        gdk_pixbuf_saturate_and_pixelate(pixels.get(), pixels.get(), 0, FALSE);
    }
    return pixels;
}

/// Converts the separate bytes of gdk-pixbuf (red, green, blue, alpha) to cairo's 32-bit words, in which the colours
/// are multiplied by alpha.
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
    // Reading from a pipe could wait for ever.
    if (!std::filesystem::is_regular_file(std::u8string(file.begin(), file.end()), failure)) {
        return size;
    }
    const GdkPixbufFormat* format = gdk_pixbuf_get_file_info(file.c_str(), &size.width, &size.height);
    const bool usable = format && is_known(format) && size.width > 0 && size.height > 0 &&
                        size.width <= longest_original && size.height <= longest_original;
    if (usable && lies_on_its_side(file)) {
        std::swap(size.width, size.height);
    }
    return usable ? size : Size{};
}

cairo_surface_t* PictureStore::load(const std::string& file, Size wanted, PictureInk ink) {
    // The time is part of the key, so that a picture that its author has changed is decoded again.
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
