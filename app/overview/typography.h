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

/// The fonts of a scene, at one text size. The painter must outlive it.
class Typography {
  public:
    /// `em`: the size of titles in pixels; all other sizes are shares of it. `families`: a CSS font-family list.
    Typography(layout::Painter& painter, const std::string& families, int em);

    int em() const { return m_em; }
    layout::FontId font(TextKind kind) const { return m_fonts[static_cast<std::size_t>(kind)]; }
    int line_height(TextKind kind) const;
    int width(std::string_view text, TextKind kind) const;

    /// A text divided over at most `most_lines` lines of `width` pixels. `whole`: all of it fits; else the last line
    /// ends in "…", or is missing when not even a few letters fit.
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
