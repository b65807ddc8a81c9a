// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace wijzer::content {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool is_forbidden_control(utf8proc_int32_t code) {
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
}

bool is_plain(char byte) {
    return (byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t';
}

bool is_letter_or_digit(utf8proc_int32_t code) {
    const utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ND; // letters, marks and digits
}

} // namespace

std::string clean_text(std::string_view bytes, TextRepairs* repairs) {
    if (bytes.starts_with(byte_order_mark)) {
        bytes.remove_prefix(byte_order_mark.size());
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto plain_end = static_cast<std::size_t>(
            std::find_if_not(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), is_plain) - bytes.begin());
        text.append(bytes, at, plain_end - at); // nearly all of most texts
        at = plain_end;
        if (at == bytes.size()) {
            break;
        }
        if (bytes[at] == '\r') {
            const bool followed_by_newline = at + 1 < bytes.size() && bytes[at + 1] == '\n';
            at += followed_by_newline ? std::size_t{2} : std::size_t{1};
            text += '\n';
            continue;
        }
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at),
                                             static_cast<utf8proc_ssize_t>(bytes.size() - at), &code);
        if (length <= 0 || is_forbidden_control(code)) {
            if (repairs && repairs->replaced++ == 0) {
                const auto line_end = bytes.substr(0, at).find_last_of("\r\n");
                const std::size_t line_start = line_end == std::string_view::npos ? 0 : line_end + 1;
                repairs->line = 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
                repairs->column = static_cast<int>(at - line_start) + 1;
            }
            text += replacement;
            at += length > 0 ? static_cast<std::size_t>(length) : 1;
            continue;
        }
        text.append(bytes, at, static_cast<std::size_t>(length));
        at += static_cast<std::size_t>(length);
    }
    return text;
}

std::string composed_text(std::string_view utf8) {
    if (std::all_of(utf8.begin(), utf8.end(), is_plain)) {
        return std::string(utf8);
    }
    utf8proc_uint8_t* mapped = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                     &mapped, static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    return length < 0 ? std::string(utf8)
                      : std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

std::string lower_case(std::string_view utf8) {
    const std::string text = composed_text(utf8);
    std::string lower;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        if (length <= 0) {
            lower += text[at++];
            continue;
        }
        utf8proc_uint8_t bytes[4];
        const auto size = utf8proc_encode_char(utf8proc_tolower(code), bytes);
        lower.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
        at += static_cast<std::size_t>(length);
    }
    return lower;
}

std::string words_joined(std::string_view utf8, char joint) {
    const std::string text = lower_case(utf8);
    std::string joined;
    bool is_pending = false;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
        if (length <= 0 || !is_letter_or_digit(code)) {
            is_pending = !joined.empty();
            continue;
        }
        if (is_pending) {
            joined += joint;
            is_pending = false;
        }
        joined.append(text, at - static_cast<std::size_t>(length), static_cast<std::size_t>(length));
    }
    return joined;
}

std::size_t character_count(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::filesystem::path path_from_utf8(std::string_view utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

std::string path_to_utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace wijzer::content
