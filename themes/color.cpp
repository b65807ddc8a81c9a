// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes/color.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace wijzer::themes {
namespace {

/// WCAG 2.1, "relative luminance".
double luminance(Color color) {
    const auto linear = [](std::uint8_t channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

std::optional<Color> parse_color(std::string_view text) {
    unsigned value = 0;
    if (text.size() != 7 || text.front() != '#') {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return Color{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
                 static_cast<std::uint8_t>(value & 0xFF), 255};
}

std::string to_css(Color color) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
        text += digits[channel >> 4];
        text += digits[channel & 0xF];
    }
    return text;
}

double contrast(Color one, Color other) {
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace wijzer::themes
