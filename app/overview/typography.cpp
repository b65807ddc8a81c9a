// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/typography.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::overview {
namespace {

struct Face {
    double scale; ///< of the em
    int weight;
};

/// In the order of TextKind.
constexpr Face faces[] = {{1, 400},   {0.82, 400}, {0.78, 600}, {0.8, 400},
                          {1.2, 700}, {0.86, 600}, {1.1, 700},  {1, 400}};
constexpr std::string_view ellipsis = "…";
constexpr std::size_t fewest_letters = 5; // bytes; a title cut shorter than this says nothing

/// The start of the character that ends before `end`.
std::size_t previous_character(std::string_view text, std::size_t end) {
    do {
        --end;
    } while (end > 0 && (text[end] & 0xC0) == 0x80);
    return end;
}

} // namespace

Typography::Typography(layout::Painter& painter, const std::string& families, int em) : m_painter(&painter), m_em(em) {
    for (std::size_t kind = 0; kind < m_fonts.size(); ++kind) {
        layout::FontRequest request;
        request.families = families;
        request.size = std::max(1, static_cast<int>(std::lround(faces[kind].scale * em)));
        request.weight = faces[kind].weight;
        m_fonts[kind] = painter.load_font(request);
    }
}

int Typography::line_height(TextKind kind) const {
    return m_painter->metrics(font(kind)).height;
}

int Typography::width(std::string_view text, TextKind kind) const {
    return m_painter->text_width(text, font(kind));
}

std::string Typography::shorten(const std::string& text, TextKind kind, int room) const {
    std::size_t end = text.size();
    while (end > 0) {
        std::string shortened = text.substr(0, end);
        while (!shortened.empty() && shortened.back() == ' ') {
            shortened.pop_back();
        }
        if (shortened.size() < fewest_letters) {
            return {};
        }
        shortened += ellipsis;
        if (width(shortened, kind) <= room) {
            return shortened;
        }
        end = previous_character(text, end);
    }
    return {};
}

Typography::Fitted Typography::fit(const std::string& text, TextKind kind, int room, int most_lines) const {
    Fitted fitted;
    std::size_t at = 0;
    while (at < text.size() && static_cast<int>(fitted.lines.size()) < most_lines) {
        std::size_t end = at;
        for (std::size_t next = at; next < text.size();) {
            const std::size_t space = std::min(text.find(' ', next + 1), text.size());
            if (width(std::string_view(text).substr(at, space - at), kind) > room) {
                break;
            }
            end = next = space;
        }
        const bool last = static_cast<int>(fitted.lines.size()) + 1 == most_lines;
        if (end == at || (last && end < text.size())) { // a word wider than the room, or more words than lines
            const std::string stump = shorten(text.substr(at), kind, room);
            if (!stump.empty()) {
                fitted.lines.push_back(stump);
            }
            return fitted;
        }
        fitted.lines.push_back(text.substr(at, end - at));
        at = std::min(text.find_first_not_of(' ', end), text.size());
    }
    fitted.whole = at >= text.size();
    return fitted;
}

} // namespace wijzer::app::overview
