// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/address.h"

#include "content/base/utf8.h"

#include <charconv>
#include <filesystem>
#include <utility>

namespace wijzer::content {
namespace {

constexpr std::string_view document_scheme = "wijzer:";

bool is_unreserved(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           std::string_view("-._~/").find(byte) != std::string_view::npos;
}

bool has_scheme(std::string_view link) {
    const auto colon = link.find(':');
    return colon != std::string_view::npos && link.find('/') > colon;
}

/// What stands before the first "#", and what stands after it.
std::pair<std::string_view, std::string_view> split_at_anchor(std::string_view link) {
    const auto hash = link.find('#');
    return {link.substr(0, hash), hash == std::string_view::npos ? std::string_view{} : link.substr(hash + 1)};
}

std::string decoded_name(std::string_view text) {
    return composed_text(clean_text(decode_percent(text)));
}

} // namespace

std::string encode_percent(std::string_view utf8) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char byte : utf8) {
        if (is_unreserved(byte)) {
            encoded += byte;
        } else {
            const auto value = static_cast<unsigned char>(byte);
            encoded += {'%', digits[value >> 4U], digits[value & 0xFU]};
        }
    }
    return encoded;
}

std::string decode_percent(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && at + 2 < text.size()) {
            const char* const digits = text.data() + at + 1;
            unsigned int value = 0;
            if (const auto read = std::from_chars(digits, digits + 2, value, 16); read.ptr == digits + 2) {
                decoded += static_cast<char>(value);
                at += 2;
                continue;
            }
        }
        decoded += text[at];
    }
    return decoded;
}

DocumentId make_document_id(std::string_view name) {
    return {composed_text(name)};
}

std::optional<LinkTarget> link_target(std::string_view written) {
    if (written.empty() || written.front() == '#' || has_scheme(written)) {
        return std::nullopt;
    }
    const auto [file, anchor] = split_at_anchor(written);
    const std::filesystem::path path = path_from_utf8(decoded_name(file));
    return LinkTarget{{path_to_utf8(path.stem())}, decoded_name(anchor)};
}

std::string address_of(const DocumentId& id, std::string_view anchor) {
    std::string address = std::string(document_scheme) + encode_percent(id.name);
    if (!anchor.empty()) {
        address += '#' + encode_percent(anchor);
    }
    return address;
}

std::optional<LinkTarget> target_of(std::string_view address) {
    if (!address.starts_with(document_scheme)) {
        return std::nullopt;
    }
    const auto [document, anchor] = split_at_anchor(address.substr(document_scheme.size()));
    return LinkTarget{{decoded_name(document)}, decoded_name(anchor)};
}

std::string anchor_in(std::string_view address) {
    return decoded_name(split_at_anchor(address).second);
}

} // namespace wijzer::content
