// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::overview {

enum class TextKind { title, facts, number, code, heading, subheading, card_title, card_text };

/// The few typefaces of a scene, at one text size. Keeps a reference to the painter.
class Typography {
  public:
    /// `em`: the titles' size in pixels; all other sizes follow from it.
    Typography(layout::Painter& painter, const std::string& families, int em);

    int em() const { return m_em; }
    layout::FontId font(TextKind kind) const { return m_fonts[static_cast<std::size_t>(kind)]; }
    int line_height(TextKind kind) const;
    int width(std::string_view text, TextKind kind) const;

    /// `text` over at most `most_lines` lines of `width` pixels. What does not fit ends in "…"; `whole` says whether
    /// all did. Empty when not even a few letters fit.
    struct Fitted {
        std::vector<std::string> lines;
        bool whole = false;
    };
    Fitted fit(const std::string& text, TextKind kind, int width, int most_lines) const;

  private:
    std::string shorten(const std::string& text, TextKind kind, int width) const;

    layout::Painter* m_painter;
    int m_em;
    std::array<layout::FontId, 8> m_fonts{};
};

} // namespace wijzer::app::overview
