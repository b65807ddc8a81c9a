// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wijzer::themes {

/// sRGB, 0–255 a channel; `alpha` 255 is opaque.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    bool operator==(const Color&) const = default;
};

/// "#rrggbb", or nothing.
std::optional<Color> parse_color(std::string_view text);
std::string to_css(Color color);

/// The contrast ratio of two opaque colours, 1–21 (WCAG 2.1, "contrast ratio").
double contrast(Color one, Color other);

} // namespace wijzer::themes
