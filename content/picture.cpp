// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/picture.h"

#include "content/utf8.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <pugixml.hpp>
#include <string_view>

namespace wijzer::content {
namespace {

namespace fs = std::filesystem;

struct Size {
    std::size_t width = 0; ///< pixels; 0 when the file leaves it to the page
    std::size_t height = 0;
};

std::size_t big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::size_t value = 0;
    for (std::size_t index = at; index < at + count; ++index) {
        value = value << 8U | static_cast<unsigned char>(bytes[index]);
    }
    return value;
}

constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";

/// Walks the chunks to the last one: a file that was cut off is no picture.
std::optional<Size> png_size(std::string_view bytes) {
    constexpr std::size_t around = 12; // bytes of a chunk beside its data: length, name, checksum
    std::optional<Size> size;
    std::size_t at = png_signature.size();
    while (at + around <= bytes.size()) {
        const std::size_t length = big_endian(bytes, at, 4);
        const std::string_view name = bytes.substr(at + 4, 4);
        if (length > bytes.size() - at - around) {
            return std::nullopt;
        }
        if (name == "IHDR" && length >= 8) {
            size = Size{big_endian(bytes, at + 8, 4), big_endian(bytes, at + 12, 4)};
        } else if (name == "IEND") {
            return size;
        }
        at += around + length;
    }
    return std::nullopt;
}

constexpr std::string_view jpeg_begin = "\xFF\xD8\xFF";
constexpr std::string_view jpeg_end = "\xFF\xD9";

std::optional<Size> jpeg_size(std::string_view bytes) {
    std::size_t at = 2;
    while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        const bool is_frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame) {
            const bool whole = bytes.rfind(jpeg_end) != std::string_view::npos && bytes.rfind(jpeg_end) > at;
            return whole ? std::optional(Size{big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)})
                         : std::nullopt;
        }
        at += marker == 0xFF ? 1 : 2 + big_endian(bytes, at + 2, 2);
    }
    return std::nullopt;
}

std::size_t svg_length(const char* text) {
    double length = 0;
    std::from_chars(text, text + std::string_view(text).size(), length);
    return static_cast<std::size_t>(std::clamp(length, 0.0, 1e9));
}

std::optional<Size> svg_size(std::string_view bytes) {
    pugi::xml_document document;
    if (!document.load_buffer(bytes.data(), bytes.size())) {
        return std::nullopt;
    }
    const pugi::xml_node root = document.document_element();
    const std::string_view name = root.name();
    if (name != "svg" && !name.ends_with(":svg")) {
        return std::nullopt;
    }
    return Size{svg_length(root.attribute("width").value()), svg_length(root.attribute("height").value())};
}

std::optional<Size> size_of(std::string_view bytes) {
    if (bytes.starts_with(png_signature)) {
        const auto size = png_size(bytes);
        return size && size->width > 0 && size->height > 0 ? size : std::nullopt;
    }
    if (bytes.starts_with(jpeg_begin)) {
        const auto size = jpeg_size(bytes);
        return size && size->width > 0 && size->height > 0 ? size : std::nullopt;
    }
    return svg_size(bytes);
}

/// "%20" and the like become the bytes that they stand for.
std::string without_percents(const std::string& target) {
    std::string text;
    for (std::size_t at = 0; at < target.size(); ++at) {
        unsigned value = 0;
        const char* digits = target.data() + at + 1;
        if (target[at] == '%' && at + 2 < target.size() &&
            std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2 && value > 0) {
            text += static_cast<char>(value);
            at += 2;
        } else {
            text += target[at];
        }
    }
    return text;
}

bool lies_in(const fs::path& file, const fs::path& folder) {
    const auto [end, at] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end == folder.end() && at != file.end();
}

/// The absolute file that is meant, without links; nothing when it lies outside the guide.
std::optional<fs::path> inside(const fs::path& guide, const fs::path& document_folder, const std::string& name) {
    const fs::path written = path_from_utf8(name);
    if (name.empty() || name.find(':') != std::string::npos || name.front() == '/' || name.front() == '\\' ||
        written.is_absolute()) {
        return std::nullopt;
    }
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(guide, error);
    const fs::path file = error ? fs::path() : fs::weakly_canonical(document_folder / written, error);
    return !error && lies_in(file, folder) ? std::optional(file) : std::nullopt;
}

} // namespace

PictureCheck find_picture(const fs::path& guide_folder, const fs::path& document_folder, const std::string& target) {
    const std::string name = without_percents(target);
    const auto refuse = [&](const char* reason) { return PictureCheck{{}, "picture '" + target + "' " + reason}; };
    const auto file = inside(guide_folder, document_folder, name);
    if (!file) {
        return refuse("is not in the guide's folder");
    }
    std::error_code error;
    if (!fs::is_regular_file(*file, error)) {
        return refuse("does not exist");
    }
    if (fs::file_size(*file, error) > maximum_picture_file || error) {
        return refuse("is a file of more than 8 MB");
    }
    std::ifstream stream(*file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    const auto size = size_of(bytes);
    if (!size) {
        return refuse("is damaged, or no PNG, JPEG or SVG");
    }
    if (std::max(size->width, size->height) > static_cast<std::size_t>(maximum_picture_side)) {
        return refuse("is more than 8000 pixels wide or high");
    }
    return {*file, {}};
}

} // namespace wijzer::content
