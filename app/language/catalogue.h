// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a catalogue in gettext's compiled form, as msgfmt writes it (GNU gettext manual, "The Format of GNU MO Files").
// The C library's gettext is not asked: it needs an installed locale, and ignores LANGUAGE where that is C.UTF-8.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wijzer::app::language {

/// A view of a catalogue in memory that outlives it. Bytes that are no little-endian catalogue give an empty one.
class Catalogue {
  public:
    Catalogue() = default;
    explicit Catalogue(std::span<const unsigned char> bytes);

    /// How many strings it translates, its header included.
    std::size_t size() const { return m_count; }

    /// The translation, or null where there is none. For a string with a plural, plural form number `form`, from 0.
    const char* find(std::string_view text, std::size_t form = 0) const;

  private:
    std::string_view string_at(std::size_t table, std::size_t row) const;
    std::uint32_t number_at(std::size_t place) const;

    std::span<const unsigned char> m_bytes;
    std::size_t m_count = 0;
    std::size_t m_originals = 0;    // where the table of the texts begins, in bytes
    std::size_t m_translations = 0; // where the table of their translations begins
};

} // namespace wijzer::app::language
