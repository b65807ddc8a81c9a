// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/session.h"

#include "content/base/text.h"

#include <algorithm>
#include <charconv>

namespace wijzer::app::reader {

std::string session_text(const std::vector<library::Place>& tabs) {
    std::string text;
    for (const library::Place& place : tabs) {
        text += place.document + ' ' + std::to_string(place.scroll) + '\n';
    }
    return text;
}

std::vector<library::Place> read_session(std::string_view text) {
    std::vector<library::Place> tabs;
    for (const std::string_view line : content::split(text, '\n')) {
        if (tabs.size() == most_restored) {
            break;
        }
        const auto space = std::min(line.rfind(' '), line.size());
        library::Place place{std::string(line.substr(0, space)), 0};
        const std::string_view number = line.substr(std::min(space + 1, line.size()));
        std::from_chars(number.data(), number.data() + number.size(), place.scroll);
        tabs.push_back(std::move(place));
    }
    return tabs;
}

} // namespace wijzer::app::reader
