// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace wijzer::app::print {

/// A size of paper in portrait, with its margins. In millimetres, except the reading size.
struct Paper {
    double width = 210;
    double height = 297;
    double outer = 15; ///< margin away from the binding
    double inner = 22; ///< margin at the binding, with room for punch holes: left on a front, right on a back
    double top = 14;
    double bottom = 17; ///< margin below the text, in which the footer stands
    double size = 11;   ///< reading size in points
};

/// The paper of that name: "a4", "a5" or "letter". Nothing for other names.
std::optional<Paper> find_paper(std::string_view name);

inline constexpr double points_per_inch = 72;
inline constexpr double millimetres_per_inch = 25.4;

constexpr double to_points(double millimetres) {
    return millimetres / millimetres_per_inch * points_per_inch;
}

} // namespace wijzer::app::print
