// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/page_text.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <utf8proc.h>

namespace wijzer::app::layout {
namespace {

bool is_word_byte(char byte) {
    return (byte & 0x80) != 0 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// A text without case and accents, and for each of its bytes (and its end) the byte offset in the source.
struct Folded {
    std::string text;
    std::vector<std::size_t> offsets;
};

Folded fold(std::string_view source) {
    Folded folded;
    for (std::size_t at = 0; at < source.size();) {
        utf8proc_int32_t code = -1;
        auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(source.data() + at),
                                       static_cast<utf8proc_ssize_t>(source.size() - at), &code);
        if (length <= 0) {
            length = 1;
            code = ' ';
        }
        utf8proc_int32_t parts[8];
        int boundary = 0;
        const auto options =
            static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
        const auto count = utf8proc_decompose_char(code, parts, 8, options, &boundary);
        for (utf8proc_ssize_t part = 0; part < count && part < 8; ++part) {
            utf8proc_uint8_t bytes[4];
            const bool blank = parts[part] == '\n' || parts[part] == '\t' || parts[part] == 0xA0;
            const auto size = utf8proc_encode_char(blank ? ' ' : parts[part], bytes);
            folded.text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
            folded.offsets.insert(folded.offsets.end(), static_cast<std::size_t>(size), at);
        }
        at += static_cast<std::size_t>(length);
    }
    folded.offsets.push_back(source.size());
    return folded;
}

} // namespace

int PageText::run_at(std::size_t offset) const {
    const auto after = std::upper_bound(runs.begin(), runs.end(), offset,
                                        [](std::size_t place, const TextRun& run) { return place < run.range.begin; });
    return static_cast<int>(after - runs.begin()) - 1;
}

std::vector<Rect> PageText::boxes(TextRange range, Painter& painter) const {
    std::vector<Rect> lines;
    for (int index = std::max(run_at(range.begin), 0); index < static_cast<int>(runs.size()); ++index) {
        const TextRun& run = runs[static_cast<std::size_t>(index)];
        if (run.range.begin >= range.end) {
            break;
        }
        if (run.range.end <= range.begin) {
            continue;
        }
        const std::string_view piece = std::string_view(text).substr(run.range.begin, run.range.end - run.range.begin);
        const auto x_of = [&](std::size_t offset) {
            return offset <= run.range.begin ? 0
                   : offset >= run.range.end ? run.box.width
                                             : painter.offset_to_x(piece, run.font, offset - run.range.begin);
        };
        const int left = run.box.x + x_of(range.begin);
        const int right = run.box.x + x_of(range.end);
        if (!lines.empty() && lines.back().y == run.box.y && left >= lines.back().x &&
            left - lines.back().right() <= run.box.height) {
            lines.back().width = right - lines.back().x;
            lines.back().height = std::max(lines.back().height, run.box.height);
        } else {
            lines.push_back({left, run.box.y, right - left, run.box.height});
        }
    }
    return lines;
}

std::size_t PageText::position_at(int x, int y, Painter& painter) const {
    const TextRun* nearest = nullptr;
    long best = LONG_MAX;
    for (const TextRun& run : runs) {
        const int above = std::max({run.box.y - y, y - run.box.bottom() + 1, 0});
        const int beside = std::max({run.box.x - x, x - run.box.right() + 1, 0});
        // The distance to the line counts first, the distance within the line second.
        const long distance = static_cast<long>(above) * 10'000 + beside;
        if (distance < best) {
            best = distance;
            nearest = &run;
        }
    }
    if (!nearest) {
        return 0;
    }
    const std::string_view piece =
        std::string_view(text).substr(nearest->range.begin, nearest->range.end - nearest->range.begin);
    return nearest->range.begin + painter.x_to_offset(piece, nearest->font, x - nearest->box.x);
}

int PageText::link_at(int x, int y) const {
    const auto run = std::find_if(runs.begin(), runs.end(),
                                  [&](const TextRun& each) { return each.link >= 0 && each.box.contains(x, y); });
    return run == runs.end() ? -1 : run->link;
}

TextRange PageText::word_at(std::size_t offset) const {
    std::size_t begin = std::min(offset, text.size());
    std::size_t end = begin;
    while (begin > 0 && is_word_byte(text[begin - 1])) {
        --begin;
    }
    while (end < text.size() && is_word_byte(text[end])) {
        ++end;
    }
    return {begin, end};
}

TextRange PageText::block_at(std::size_t offset) const {
    const std::size_t place = std::min(offset, text.size());
    const auto before = place == 0 ? std::string::npos : text.rfind('\n', place - 1);
    const auto after = text.find('\n', place);
    return {before == std::string::npos ? 0 : before + 1, after == std::string::npos ? text.size() : after};
}

std::vector<TextRange> PageText::find_all(std::string_view needle) const {
    std::vector<TextRange> places;
    const std::string wanted = fold(needle).text;
    if (wanted.empty()) {
        return places;
    }
    const Folded haystack = fold(text);
    for (auto at = haystack.text.find(wanted); at != std::string::npos;
         at = haystack.text.find(wanted, at + wanted.size())) {
        places.push_back({haystack.offsets[at], haystack.offsets[at + wanted.size()]});
    }
    return places;
}

} // namespace wijzer::app::layout
