// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/utf8.h"

#include <algorithm>
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
