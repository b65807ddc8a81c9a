// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/icons.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace wijzer::app::layout {
namespace {

constexpr double grid = 24; // the drawings' own units
constexpr double stroke = 1.7;

struct Drawing {
    std::string_view name;
    std::string_view path; ///< SVG path data
};

constexpr Drawing drawings[] = {
    {"tijd", "M12 3.5C16.7 3.5 20.5 7.3 20.5 12C20.5 16.7 16.7 20.5 12 20.5C7.3 20.5 3.5 16.7 3.5 12"
             "C3.5 7.3 7.3 3.5 12 3.5 M12 7.5L12 12L15.5 14"},
    {"groep", "M9 4.5C11 4.5 12.4 6 12.4 7.9C12.4 9.8 11 11.3 9 11.3C7 11.3 5.6 9.8 5.6 7.9C5.6 6 7 4.5 9 4.5"
              "M3 19.5C3 16 5.5 14.2 9 14.2C12.5 14.2 15 16 15 19.5"
              "M15.2 4.700C17 5 18.2 6.3 18.2 7.900C18.2 9.5 17 10.8 15.2 11.1"
              "M17.3 14.600C19.6 15.2 21 16.9 21 19.5"},
    {"vorm", "M3.5 5L20.5 5L20.5 16L3.5 16L3.5 5 M8.5 19.5L15.5 19.5 M12 16L12 19.5"},
    {"voorbereiding", "M6 5L18 5L18 20.5L6 20.5L6 5 M9.5 3.500L14.5 3.500L14.5 6.500L9.5 6.500L9.5 3.5"
                      "M9 13.500L11.2 15.700L15.2 10.8"},
    {"vertrouwen", "M12 3.5L19 6L19 11.500C19 15.8 16.2 18.9 12 20.500C7.8 18.9 5 15.8 5 11.500L5 6L12 3.5"
                   "M8.8 11.900L11.2 14.300L15.4 9.5"},
    {"plaats", "M12 20.500C8.3 16.4 6 13.2 6 9.900C6 6.3 8.7 3.5 12 3.500C15.3 3.5 18 6.3 18 9.9"
               "C18 13.2 15.7 16.4 12 20.5 M12 7.600C13.3 7.6 14.3 8.6 14.3 9.900C14.3 11.2 13.3 12.2 12 12.2"
               "C10.7 12.2 9.7 11.2 9.7 9.900C9.7 8.6 10.7 7.6 12 7.6"},
    {"periode", "M4.5 6L19.5 6L19.5 20L4.5 20L4.5 6 M4.5 10.500L19.5 10.5 M8.5 3.500L8.5 7.5 M15.5 3.500L15.5 7.5"},
    {"onderbouwing", "M12 7C10 5.3 7.2 4.8 4 5L4 18C7.2 17.8 10 18.3 12 20C14 18.3 16.8 17.8 20 18L20 5"
                     "C16.8 4.8 14 5.3 12 7L12 20"},
};

/// Reads a number off the front, with the space before it.
std::optional<double> take_number(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" ,"), text.size()));
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<Point> take_point(std::string_view& text) {
    const auto x = take_number(text);
    const auto y = x ? take_number(text) : std::nullopt;
    return y ? std::optional(Point{*x, *y}) : std::nullopt;
}

} // namespace

std::vector<std::vector<Point>> curves_of_path(std::string_view path) {
    std::vector<std::vector<Point>> curves;
    while (true) {
        path.remove_prefix(std::min(path.find_first_not_of(' '), path.size()));
        const char command = path.empty() ? '\0' : path.front();
        if ((command != 'M' && command != 'L' && command != 'C') || (command != 'M' && curves.empty())) {
            return curves;
        }
        path.remove_prefix(1);
        std::vector<Point> points;
        for (int index = 0; index < (command == 'C' ? 3 : 1); ++index) {
            const auto point = take_point(path);
            if (!point) {
                return curves;
            }
            points.push_back(*point);
        }
        if (command == 'M') {
            curves.push_back(points);
            continue;
        }
        std::vector<Point>& curve = curves.back();
        if (command == 'L') { // a line is a curve that does not bend
            points = {curve.back(), points.front(), points.front()};
        }
        curve.insert(curve.end(), points.begin(), points.end());
    }
}

void draw_icon(Painter& painter, std::string_view name, const Rect& box, Color color) {
    const auto* drawing =
        std::find_if(std::begin(drawings), std::end(drawings), [&](const Drawing& each) { return each.name == name; });
    if (drawing == std::end(drawings)) {
        return;
    }
    const double scale = std::min(box.width, box.height) / grid;
    for (std::vector<Point>& curve : curves_of_path(drawing->path)) {
        for (Point& point : curve) {
            point = {box.x + point.x * scale, box.y + point.y * scale};
        }
        painter.draw_curve(curve, stroke * scale, color, false);
    }
}

} // namespace wijzer::app::layout
