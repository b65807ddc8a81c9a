// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace wijzer::app::print {

/// Millimetres, portrait.
struct Paper {
    double width = 210;
    double height = 297;
    double outer = 15; ///< margin away from the binding
    double inner = 22; ///< room for punch holes: left on a front, right on a back
    double top = 14;
    double bottom = 17; ///< below the text; the footer stands in it
    double size = 11;   ///< reading size in points
};

/// "a4", "a5", "letter"
std::optional<Paper> find_paper(std::string_view name);

inline constexpr double points_per_inch = 72;
inline constexpr double millimetres_per_inch = 25.4;

constexpr double to_points(double millimetres) {
    return millimetres / millimetres_per_inch * points_per_inch;
}

} // namespace wijzer::app::print
