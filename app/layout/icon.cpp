// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/icon.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace wijzer::app::layout {
namespace {

using Line = std::vector<Point>;

constexpr double stroke = 1.7;            // units of the grid; the same for all icons, so that they look alike
constexpr double quarter_circle = 0.5523; // radii: how far a control point lies from its end in a quarter of a circle

/// Straight lines from point to point.
Line line(const std::vector<Point>& points) {
    Line made{points.front()};
    for (std::size_t index = 1; index < points.size(); ++index) {
        made.insert(made.end(), {points[index - 1], points[index], points[index]});
    }
    return made;
}

Line box(double left, double top, double right, double bottom) {
    return line({{left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}});
}

/// Quarters of an ellipse, from its leftmost point clockwise: two make an arch, four the whole ellipse.
Line arc(Point middle, double across, double down, int quarters = 4) {
    constexpr std::array<Point, 5> corners{Point{-1, 0}, {0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    const auto place = [&](double x, double y) { return Point{middle.x + x * across, middle.y + y * down}; };
    Line made{place(-1, 0)};
    for (std::size_t quarter = 0; quarter < static_cast<std::size_t>(quarters); ++quarter) {
        const Point from = corners[quarter];
        const Point to = corners[quarter + 1];
        made.push_back(place(from.x + to.x * quarter_circle, from.y + to.y * quarter_circle));
        made.push_back(place(to.x + from.x * quarter_circle, to.y + from.y * quarter_circle));
        made.push_back(place(to.x, to.y));
    }
    return made;
}

Line circle(Point middle, double radius) {
    return arc(middle, radius, radius);
}

Line pin() {
    return {{12, 21},    {8.5, 16.5}, {5.5, 13},   {5.5, 9.5}, {5.5, 6},     {8.4, 3.2}, {12, 3.2},
            {15.6, 3.2}, {18.5, 6},   {18.5, 9.5}, {18.5, 13}, {15.5, 16.5}, {12, 21}};
}

const std::map<std::string, Icon, std::less<>>& icons() {
    static const std::map<std::string, Icon, std::less<>> all{
        {"tijd", {circle({12, 12}, 8.5), line({{12, 7}, {12, 12}, {15.5, 14}})}},
        {"groep",
         {circle({9, 8.2}, 3.2), arc({9, 19}, 6, 5.5, 2), circle({17, 9.5}, 2.4), arc({17, 18.5}, 4.5, 4.5, 2)}},
        {"vorm",
         {box(3, 4.5, 21, 16), line({{12, 16}, {12, 20}}), line({{7.5, 20}, {16.5, 20}}), circle({12, 8.6}, 1.7),
          arc({12, 16}, 3.6, 3.6, 2)}},
        {"voorbereiding",
         {box(5, 4.5, 19, 20.5), line({{9.5, 4.5}, {9.5, 3}, {14.5, 3}, {14.5, 4.5}}),
          line({{8, 10.2}, {9.3, 11.5}, {11.5, 9}}), line({{13.5, 10.5}, {16, 10.5}}),
          line({{8, 15.7}, {9.3, 17}, {11.5, 14.5}}), line({{13.5, 16}, {16, 16}})}},
        {"vertrouwen", {circle({8.7, 12}, 5.7), circle({15.3, 12}, 5.7)}},
        {"moeilijkheid", {box(3.5, 14.5, 7.5, 20), box(10, 9.5, 14, 20), box(16.5, 4, 20.5, 20)}},
        {"plaats", {pin(), circle({12, 9.5}, 2.3)}},
        {"periode",
         {box(4, 5.5, 20, 20), line({{4, 10}, {20, 10}}), line({{8.5, 3.5}, {8.5, 7}}),
          line({{15.5, 3.5}, {15.5, 7}})}},
        {"onderbouwing", {circle({12, 12}, 8.5), line({{8, 12.3}, {10.9, 15.2}, {16, 9.3}})}},
    };
    return all;
}

} // namespace

const Icon* find_icon(std::string_view name) {
    const auto found = icons().find(name);
    return found == icons().end() ? nullptr : &found->second;
}

void draw_icon(const Icon& icon, const Rect& box, Color color, Painter& painter) {
    const double size = std::min(box.width, box.height);
    const double scale = size / icon_grid;
    const double left = box.x + (box.width - size) / 2;
    const double top = box.y + (box.height - size) / 2;
    for (Line placed : icon) {
        for (Point& point : placed) {
            point = {left + point.x * scale, top + point.y * scale};
        }
        painter.draw_curve(placed, stroke * scale, color, false);
    }
}

} // namespace wijzer::app::layout
