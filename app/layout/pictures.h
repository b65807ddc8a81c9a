// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <string>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace wijzer::app::layout {

/// Pictures from files (PNG, JPEG, SVG), decoded by gdk-pixbuf when they come in sight, at the size in which they are
/// drawn. Keeps what was decoded last. A file that cannot be decoded has no size and draws nothing. For one thread.
class Pictures {
  public:
    static constexpr int longest_side = 2400;                     ///< pixels, of what is decoded
    static constexpr std::size_t memory = std::size_t{48} << 20U; ///< bytes, of what is kept

    /// Pixels; reads no more than the head of a bitmap.
    PictureSize size(const std::string& file) { return head(file).size; }
    void draw(cairo_t* target, const std::string& file, const Rect& box);
    struct Head {
        PictureSize size;
        bool is_drawing = false; ///< sharp at any size
    };
    std::size_t bytes_kept() const { return m_bytes; }

  private:
    struct FreeSurface {
        void operator()(cairo_surface_t* surface) const;
    };
    struct Decoded {
        std::string file;
        PictureSize size;
        std::unique_ptr<cairo_surface_t, FreeSurface> surface; ///< null when decoding failed
        std::size_t bytes = 0;
    };
    const Head& head(const std::string& file);
    const Decoded& decode(const std::string& file, PictureSize wanted);

    std::map<std::string, Head> m_heads;
    std::list<Decoded> m_decoded; ///< last used first
    std::size_t m_bytes = 0;
};

} // namespace wijzer::app::layout
