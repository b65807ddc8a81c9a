// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

typedef struct _cairo cairo_t;
typedef struct _RsvgHandle RsvgHandle;

namespace wijzer::app::layout {

/// A drawing of a worksheet: an SVG whose unit is a millimetre and whose fonts and colours come from a stylesheet. It
/// is drawn as lines and text and never as a bitmap. For one thread.
class Drawing {
  public:
    /// Nothing when the file cannot be read, is too large or is no SVG with a viewBox. `css` is themes/worksheet.css,
    /// resolved.
    static std::optional<Drawing> load(const std::string& file, std::string_view css);
    /// The same from the bytes of a file. Whatever they refer to outside themselves is not loaded.
    static std::optional<Drawing> read(std::string_view bytes, std::string_view css);

    double width() const { return m_width; }   ///< millimetres
    double height() const { return m_height; } ///< millimetres

    /// Draws it in the middle of a box of this size, with the box's top left at the origin of `cairo`, as large as its
    /// proportions allow. False when it cannot be drawn, or not in full.
    bool draw(cairo_t* cairo, double width, double height) const;

  private:
    struct Release {
        void operator()(RsvgHandle* handle) const;
    };
    Drawing() = default;

    std::unique_ptr<RsvgHandle, Release> m_handle;
    double m_width = 0;
    double m_height = 0;
};

} // namespace wijzer::app::layout
