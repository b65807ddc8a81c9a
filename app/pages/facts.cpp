// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/facts.h"

namespace wijzer::app::pages {
namespace {

constexpr int minutes_in_hour = 60;
constexpr int hours_from = 120; // minutes; shorter times are planned in minutes

std::string hours(int minutes) {
    const int halves = (minutes + minutes_in_hour / 4) / (minutes_in_hour / 2);
    const std::string whole = halves >= 2 ? std::to_string(halves / 2) : std::string{};
    return halves % 2 == 0 ? whole : whole + "½";
}

/// With a small first letter, for a label in the middle of a line.
std::string uncapitalised(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

} // namespace

std::string range_text(const content::Range& range) {
    const std::string low = std::to_string(range.low);
    return range.low == range.high ? low : low + "–" + std::to_string(range.high);
}

std::string time_text(const content::Range& minutes, const content::Manifest& manifest) {
    if (minutes.high < hours_from) {
        return range_text(minutes) + ' ' + manifest.word("min");
    }
    const std::string low = hours(minutes.low);
    const std::string high = hours(minutes.high);
    return (low == high ? low : low + "–" + high) + ' ' + manifest.word("uur");
}

std::string people_text(const content::Range& people, const content::Manifest& manifest) {
    return range_text(people) + ' ' + manifest.word("mensen");
}

std::string list_text(const std::vector<std::string>& items, const content::Manifest& manifest) {
    std::string text;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const bool last = index + 1 == items.size();
        text += (index == 0 ? "" : last ? ' ' + manifest.word("en") + ' ' : ", ") + items[index];
    }
    return text;
}

std::string facet_text(const content::Document& document, std::string_view facet_id,
                       const content::Manifest& manifest) {
    std::string text;
    const auto found = document.facets.find(facet_id);
    if (found == document.facets.end()) {
        return text;
    }
    const std::vector<std::string>& values = found->second;
    for (std::size_t index = 0; index < values.size(); ++index) {
        const std::string label = manifest.label(facet_id, values[index]);
        if (index == 0) {
            text = label;
        } else {
            text += (index + 1 == values.size() ? ' ' + manifest.word("en") + ' ' : ", ") + uncapitalised(label);
        }
    }
    return text;
}

} // namespace wijzer::app::pages
