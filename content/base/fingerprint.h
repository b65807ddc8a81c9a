// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace wijzer::content {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): no protection against intent, only a cheap answer to "did anything change?".
constexpr std::uint64_t fingerprint(std::string_view bytes) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char byte : bytes) {
        value = (value ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    return value;
}

} // namespace wijzer::content
