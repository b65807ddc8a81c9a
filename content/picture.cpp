// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/picture.h"

#include "content/base/regular_file.h"
#include "content/guide_file.h"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <string_view>

namespace wijzer::content {
namespace {

namespace fs = std::filesystem;

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

unsigned word_at(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

struct Sides {
    unsigned width = 0;
    unsigned height = 0;
};

constexpr std::string_view png_signature = "\x89PNG\r\n\x1A\n";
constexpr std::string_view jpeg_signature = "\xFF\xD8";

/// The size in the header; nothing when the end of the file is missing. PNG specification, 5.3 and 11.2.2.
std::optional<Sides> read_png(std::string_view bytes) {
    constexpr std::size_t width_at = 16;
    constexpr std::size_t end_length = 12;
    if (bytes.size() < width_at + 8 + end_length || bytes.substr(12, 4) != "IHDR" ||
        bytes.substr(bytes.size() - end_length).find("IEND") == std::string_view::npos) {
        return std::nullopt;
    }
    const auto number = [&](std::size_t at) { return word_at(bytes, at) << 16 | word_at(bytes, at + 2); };
    return Sides{number(width_at), number(width_at + 4)};
}

/// The size in the frame's segment; nothing when the end of the file is missing. ITU-T T.81, annex B.
std::optional<Sides> read_jpeg(std::string_view bytes) {
    if (bytes.rfind("\xFF\xD9") == std::string_view::npos) {
        return std::nullopt;
    }
    for (std::size_t at = jpeg_signature.size(); at + 9 < bytes.size() && byte_at(bytes, at) == 0xFF;) {
        const unsigned marker = byte_at(bytes, at + 1);
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            return Sides{word_at(bytes, at + 7), word_at(bytes, at + 5)};
        }
        at += marker == 0xFF ? 1 : 2 + std::max(2U, word_at(bytes, at + 2));
    }
    return std::nullopt;
}

/// Checks that the bytes are an SVG. Its size is up to the page, so that any size will do here.
std::optional<Sides> read_svg(std::string_view bytes) {
    pugi::xml_document document;
    const bool parsed = document.load_buffer(bytes.data(), bytes.size());
    return parsed && std::string_view(document.document_element().name()) == "svg" ? std::optional(Sides{1, 1})
                                                                                   : std::nullopt;
}

std::string problem_of(std::string_view bytes, const std::string& name) {
    std::optional<Sides> sides;
    if (bytes.starts_with(png_signature)) {
        sides = read_png(bytes);
    } else if (bytes.starts_with(jpeg_signature)) {
        sides = read_jpeg(bytes);
    } else {
        sides = read_svg(bytes);
    }
    if (!sides || sides->width == 0 || sides->height == 0) {
        return "picture '" + name + "' is damaged, or no PNG, JPEG or SVG";
    }
    if (sides->width > maximum_picture_side || sides->height > maximum_picture_side) {
        return "picture '" + name + "' has more than " + std::to_string(maximum_picture_side) + " pixels on a side";
    }
    return {};
}

} // namespace

PictureFile find_picture(const fs::path& guide_folder, const fs::path& document, const std::string& target) {
    const auto [path, misplaced] = find_in_guide(guide_folder, document, target, "picture");
    if (!misplaced.empty()) {
        return {{}, misplaced};
    }
    std::error_code failure;
    const auto bytes = read_regular_file(path, maximum_picture_size + 1, failure);
    if (!bytes) {
        const bool is_missing = failure == std::errc::no_such_file_or_directory || failure == not_a_regular_file ||
                                failure == std::errc::is_a_directory;
        return {{}, "picture '" + target + (is_missing ? "' does not exist" : "' cannot be read")};
    }
    if (bytes->size() > maximum_picture_size) {
        return {{}, "picture '" + target + "' is larger than " + std::to_string(maximum_picture_size >> 20) + " MB"};
    }
    return {path, problem_of(*bytes, target)};
}

} // namespace wijzer::content
