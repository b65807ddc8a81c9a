// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/container.h"

#include "app/layout/culled_element.h"
#include "app/layout/icon_element.h"
#include "app/layout/litehtml_values.h"

#include <algorithm>

namespace wijzer::app::layout {
namespace {

constexpr double css_pixels_per_inch = 96;
constexpr int lightest_bold = 600;
constexpr std::size_t longest_run =
    24; // characters; a longer piece that cannot be divided is cut there, so that it does not leave the page

Corners corners_of(const litehtml::border_radiuses& radius) {
    return {radius.top_left_x, radius.top_right_x, radius.bottom_right_x, radius.bottom_left_x};
}

BorderSide side_of(const litehtml::border& side) {
    const bool shown = side.style != litehtml::border_style_none && side.style != litehtml::border_style_hidden;
    return {shown ? side.width : 0, color_of(side.color)};
}

std::string_view without_soft_hyphen(std::string_view text) {
    if (text.ends_with(Container::soft_hyphen)) {
        text.remove_suffix(Container::soft_hyphen.size());
    }
    return text;
}

bool divides_after(char byte) {
    return byte == '-' || byte == '/';
}

} // namespace

litehtml::element::ptr Container::create_element(const litehtml::tchar_t* tag, const litehtml::string_map&,
                                                 const std::shared_ptr<litehtml::document>& document) {
    if (std::string_view(tag) == "icon") {
        return std::make_shared<IconElement>(document, m_painter);
    }
    return make_culled(tag, document);
}

void Container::set_highlights(const PageText* text, const std::vector<Highlight>* highlights) {
    m_text = text;
    m_highlights = highlights;
    if (text && m_run_at.empty()) {
        for (std::size_t index = 0; index < text->runs.size(); ++index) {
            m_run_at.emplace(std::pair(text->runs[index].box.x, text->runs[index].box.y), index);
        }
    }
}

litehtml::uint_ptr Container::create_font(const litehtml::tchar_t* face, int size, int weight,
                                          litehtml::font_style style, unsigned int decoration,
                                          litehtml::font_metrics* metrics) {
    const FontId font = m_painter.load_font({face, size, weight, style == litehtml::fontStyleItalic,
                                             (decoration & litehtml::font_decoration_underline) != 0,
                                             (decoration & litehtml::font_decoration_linethrough) != 0});
    m_emphasis[font] = {weight >= lightest_bold, style == litehtml::fontStyleItalic};
    if (metrics) {
        const FontMetrics measured = m_painter.metrics(font);
        metrics->height = measured.height;
        metrics->ascent = measured.ascent;
        metrics->descent = measured.descent;
        metrics->x_height = measured.x_height;
        metrics->draw_spaces = true; // highlights and underlines must cover the spaces too
    }
    return font;
}

Emphasis Container::emphasis_of(FontId font) const {
    const auto found = m_emphasis.find(font);
    return found == m_emphasis.end() ? Emphasis{} : found->second;
}

int Container::text_width(const litehtml::tchar_t* text, litehtml::uint_ptr font) {
    return m_painter.text_width(without_soft_hyphen(text), font);
}

void Container::draw_highlights(const TextRun& run) {
    const std::string_view piece =
        std::string_view(m_text->text).substr(run.range.begin, run.range.end - run.range.begin);
    for (const Highlight& highlight : *m_highlights) {
        const std::size_t begin = std::max(highlight.range.begin, run.range.begin);
        const std::size_t end = std::min(highlight.range.end, run.range.end);
        if (begin >= end) {
            continue;
        }
        const int left = begin == run.range.begin ? 0 : m_painter.offset_to_x(piece, run.font, begin - run.range.begin);
        const int right =
            end == run.range.end ? run.box.width : m_painter.offset_to_x(piece, run.font, end - run.range.begin);
        m_painter.fill({run.box.x + left, run.box.y, right - left, run.box.height}, highlight.background, {});
    }
}

bool Container::is_shown(const Rect& box) const {
    const int middle = box.y + box.height / 2;
    return !m_shown_part || (middle >= m_shown_part->y && middle < m_shown_part->bottom());
}

void Container::draw_text(litehtml::uint_ptr, const litehtml::tchar_t* text, litehtml::uint_ptr font,
                          litehtml::web_color color, const litehtml::position& place) {
    if (!is_shown(rect_of(place))) {
        return;
    }
    std::string shown(without_soft_hyphen(text));
    if (m_text) {
        if (const auto index = m_run_at.find({place.x, place.y}); index != m_run_at.end()) {
            const TextRun& run = m_text->runs[index->second];
            if (m_highlights) {
                draw_highlights(run);
            }
            if (run.hyphen) {
                shown += '-';
            }
        }
    }
    m_painter.draw_text(shown, font, color_of(color), rect_of(place));
}

void Container::draw_list_marker(litehtml::uint_ptr, const litehtml::list_marker& marker) {
    const Rect box = rect_of(marker.pos);
    const Color color = color_of(marker.color);
    switch (marker.marker_type) {
    case litehtml::list_style_type_none:
        return;
    case litehtml::list_style_type_circle:
        m_painter.draw_disc(box, color, false);
        return;
    case litehtml::list_style_type_disc:
        m_painter.draw_disc(box, color, true);
        return;
    case litehtml::list_style_type_square:
        m_painter.fill(box, color, {});
        return;
    default: {
        const std::string number = std::to_string(marker.index) + '.';
        const int width = m_painter.text_width(number, marker.font);
        const Rect place{box.right() - width, box.y, width, m_painter.metrics(marker.font).height};
        if (is_shown(place)) {
            m_painter.draw_text(number, marker.font, color, place);
        }
    }
    }
}

/// The picture's own size, but never taller than the page is wide, so that it fits on any sheet with its caption. The
/// stylesheet limits its width to the column.
void Container::get_image_size(const litehtml::tchar_t* source, const litehtml::tchar_t*, litehtml::size& size) {
    const Size own = m_painter.picture_size(source);
    size = {};
    if (own.height <= 0) {
        return;
    }
    const double wanted = m_options.pixels_per_inch / css_pixels_per_inch;
    const double scale = std::min(wanted, static_cast<double>(m_viewport_width) / own.height);
    size.width = std::max(1, static_cast<int>(own.width * scale));
    size.height = std::max(1, static_cast<int>(own.height * scale));
}

void Container::draw_background(litehtml::uint_ptr, const litehtml::background_paint& background) {
    m_painter.fill(rect_of(background.border_box), color_of(background.color), corners_of(background.border_radius));
    if (!background.image.empty()) {
        m_painter.draw_picture(background.image, {background.position_x, background.position_y,
                                                  background.image_size.width, background.image_size.height});
    }
}

void Container::draw_borders(litehtml::uint_ptr, const litehtml::borders& borders, const litehtml::position& place,
                             bool) {
    m_painter.draw_borders(rect_of(place), {side_of(borders.left), side_of(borders.top), side_of(borders.right),
                                            side_of(borders.bottom), corners_of(borders.radius)});
}

void Container::set_clip(const litehtml::position& place, const litehtml::border_radiuses&, bool, bool) {
    m_painter.push_clip(rect_of(place));
}

void Container::get_client_rect(litehtml::position& client) const {
    client = {0, 0, m_viewport_width, 0};
}

void Container::get_media_features(litehtml::media_features& media) const {
    media.type = litehtml::media_type_screen;
    media.width = m_viewport_width;
    media.device_width = m_viewport_width;
    media.color = 8;
    media.resolution = 96;
}

void Container::split_word(std::string_view word, const OnRun& on_word) const {
    std::vector<std::size_t> places;
    if (m_options.hyphenator && word.size() >= m_options.shortest_hyphenated) {
        places = m_options.hyphenator->divide(word);
    }
    std::size_t begin = 0;
    for (const std::size_t place : places) {
        on_word((std::string(word.substr(begin, place - begin)) + std::string(soft_hyphen)).c_str());
        begin = place;
    }
    std::string_view rest = word.substr(begin);
    while (rest.size() > longest_run) {
        std::size_t cut = 0;
        for (std::size_t characters = 0; cut < rest.size() && characters < longest_run; ++characters) {
            do {
                ++cut;
            } while (cut < rest.size() && (rest[cut] & 0xC0) == 0x80);
        }
        on_word(std::string(rest.substr(0, cut)).c_str());
        rest.remove_prefix(cut);
    }
    if (!rest.empty()) {
        on_word(std::string(rest).c_str());
    }
}

void Container::split_text(const char* text, const OnRun& on_word, const OnRun& on_space) {
    std::string_view rest(text);
    while (!rest.empty()) {
        if (rest.front() == ' ' || rest.front() == '\t' || rest.front() == '\n' || rest.front() == '\r') {
            const char space[] = {rest.front(), '\0'};
            on_space(space);
            rest.remove_prefix(1);
            continue;
        }
        std::size_t end = 0;
        while (end < rest.size() && std::string_view(" \t\n\r").find(rest[end]) == std::string_view::npos) {
            ++end;
            // A line may end after a hyphen or slash, but neither before the word ("-teken") nor inside a number
            // ("2024-11").
            if (end > 2 && divides_after(rest[end - 1]) && end < rest.size() && (rest[end] < '0' || rest[end] > '9')) {
                break;
            }
        }
        split_word(rest.substr(0, end), on_word);
        rest.remove_prefix(end);
    }
}

} // namespace wijzer::app::layout
