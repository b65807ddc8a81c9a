// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wijzer::tests {

inline std::string big_endian(unsigned value, int bytes) {
    std::string text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        text += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
    }
    return text;
}

/// The outside of a PNG, without pixels: whole to who does not decode it.
inline std::string png(unsigned width, unsigned height) {
    const auto chunk = [](const std::string& name, const std::string& data) {
        return big_endian(static_cast<unsigned>(data.size()), 4) + name + data + big_endian(0, 4);
    };
    return std::string("\x89PNG\r\n\x1a\n") +
           chunk("IHDR", big_endian(width, 4) + big_endian(height, 4) + std::string("\x08\x00\x00\x00\x00", 5)) +
           chunk("IDAT", "") + chunk("IEND", "");
}

/// The outside of a JPEG: a first segment, a frame, an end.
inline std::string jpeg_head(unsigned width, unsigned height) {
    return std::string("\xFF\xD8\xFF\xE0") + big_endian(4, 2) + "JF" + "\xFF\xC0" + big_endian(11, 2) + '\x08' +
           big_endian(height, 2) + big_endian(width, 2) + std::string("\x01\x01\x11\x00", 4) + "\xFF\xD9";
}

} // namespace wijzer::tests
