// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/catalogue.h"

#include <algorithm>

namespace wijzer::app::language {
namespace {

constexpr std::uint32_t magic = 0x950412de; // as a little-endian catalogue begins
constexpr std::size_t header_size = 20;     // magic, revision, count, and the places of both tables
constexpr std::size_t row_size = 8;         // a length and a place

} // namespace

Catalogue::Catalogue(std::span<const unsigned char> bytes) : m_bytes(bytes) {
    if (bytes.size() < header_size || number_at(0) != magic) {
        return;
    }
    const std::size_t count = number_at(8);
    m_originals = number_at(12);
    m_translations = number_at(16);
    const std::size_t last_table = std::max(m_originals, m_translations);
    if (count <= bytes.size() / row_size && last_table <= bytes.size() - count * row_size) {
        m_count = count;
    }
}

std::uint32_t Catalogue::number_at(std::size_t place) const {
    std::uint32_t number = 0;
    for (std::size_t at = place + 4; at-- > place;) {
        number = number << 8 | m_bytes[at];
    }
    return number;
}

/// Empty when the string would lie outside the catalogue.
std::string_view Catalogue::string_at(std::size_t table, std::size_t row) const {
    const std::size_t length = number_at(table + row * row_size);
    const std::size_t place = number_at(table + row * row_size + 4);
    if (place >= m_bytes.size() || length >= m_bytes.size() - place || m_bytes[place + length] != 0) {
        return {};
    }
    return {reinterpret_cast<const char*>(m_bytes.data()) + place, length};
}

const char* Catalogue::find(std::string_view text, std::size_t form) const {
    std::size_t low = 0;
    std::size_t high = m_count;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        // An original with a plural is stored as "one\0many". Only the part before the zero is compared.
        const std::string_view original = string_at(m_originals, middle);
        const int order = original.substr(0, original.find('\0')).compare(text);
        if (order == 0) {
            std::string_view forms = string_at(m_translations, middle);
            for (; form > 0; --form) {
                const auto end = forms.find('\0');
                if (end == std::string_view::npos) {
                    return nullptr;
                }
                forms.remove_prefix(end + 1);
            }
            return forms.empty() ? nullptr : forms.data();
        }
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return nullptr;
}

} // namespace wijzer::app::language
