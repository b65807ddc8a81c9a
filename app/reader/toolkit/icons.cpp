// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/icons.h"

#include <map>

namespace wijzer::app::reader {
namespace {

/// SVG paths, drawn for this program on a grid of 24.
const std::map<std::string, const char*>& drawings() {
    static const std::map<std::string, const char*> all{
        {"back", "<path d='M14.5 5.5 8 12l6.5 6.5'/>"},
        {"forward", "<path d='M9.5 5.5 16 12l-6.5 6.5'/>"},
        {"start", "<path d='M4 11.5 12 4.5l8 7M6.5 9.8V19.5h11V9.8M10 19.5v-5.5h4v5.5'/>"},
        {"find", "<circle cx='10.5' cy='10.5' r='6'/><path d='M15 15l5 5'/>"},
        {"sheet", "<path d='M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 11.5h5M10 14.5h5M10 17.5h3'/>"},
        {"larger", "<path d='M3.5 18.5 9 5.5l5.500 13M5.600 13.800h6.800M18.500 8v7M15 11.500h7'/>"},
        {"smaller", "<path d='M3.500 18.500 9 5.500l5.500 13M5.600 13.800h6.800M15.500 11.500h6'/>"},
        {"theme", "<circle cx='12' cy='12' r='7.500'/><path d='M12 4.500a7.500 7.500 0 0 1 0 15z' fill='INK'/>"},
        {"star", "<path d='M12 4l2.400 5.200 5.600.600-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 "
                 "9.800l5.600-.600z'/>"},
        {"star-full", "<path fill='INK' d='M12 4l2.400 5.200 5.600.600-4.200 3.800 1.200 5.600-5-2.900-5 2.900 "
                      "1.200-5.600L4 9.800l5.600-.600z'/>"},
        {"note", "<path d='M5 19l1-4.500L16.500 4 20 7.500 9.500 18zM14 6.500l3.500 3.500'/>"},
        {"map", "<circle cx='6' cy='7' r='2.500'/><circle cx='18' cy='6' r='2.500'/><circle cx='13' cy='18' r='2.500'/>"
                "<path d='M8.500 6.800 15.500 6.200M7.300 9.200l4.400 6.600M17 8.300l-3 7.300'/>"},
        {"compare", "<path d='M4.500 5h6v14h-6zM13.500 5h6v14h-6zM4.500 9h6M13.500 9h6'/>"},
        {"settings",
         "<path d='M4 7h9M17 7h3M4 17h3M11 17h9'/><circle cx='15' cy='7' r='2'/><circle cx='9' cy='17' r='2'/>"},
    };
    return all;
}

} // namespace

wxBitmapBundle icon(const std::string& name, themes::Color ink, int size) {
    const auto drawing = drawings().find(name);
    if (drawing == drawings().end()) {
        return {};
    }
    std::string svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' width='24' height='24' fill='none' stroke='INK' "
        "stroke-width='1.600' stroke-linecap='round' stroke-linejoin='round'>" +
        std::string(drawing->second) + "</svg>";
    const std::string color = themes::to_css(ink);
    for (auto at = svg.find("INK"); at != std::string::npos; at = svg.find("INK", at)) {
        svg.replace(at, 3, color);
    }
    return wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size));
}

wxBitmap field_icon(themes::Color ink) {
    constexpr int size = 16;
    return icon("find", ink, size).GetBitmap(wxDefaultSize);
}

} // namespace wijzer::app::reader
