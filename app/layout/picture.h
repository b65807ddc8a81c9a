// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/painter.h"

#include <list>
#include <memory>
#include <string>

typedef struct _cairo_surface cairo_surface_t;

namespace wijzer::app::layout {

struct ReleaseSurface {
    void operator()(cairo_surface_t* surface) const;
};
using Surface = std::unique_ptr<cairo_surface_t, ReleaseSurface>;

enum class PictureInk { colour, grey };

/// Pictures from files (PNG, JPEG, SVG), decoded when they are first drawn, at the size in which they are drawn; the
/// last few are kept. For one thread.
class PictureStore {
  public:
    /// In CSS pixels, as its author meant it; nothing × nothing when it cannot be shown. Decodes nothing.
    Size size(const std::string& file) const;
    /// At most `wanted` large, so it may have to be stretched; null when it cannot be decoded. Valid until the next
    /// call.
    cairo_surface_t* load(const std::string& file, Size wanted, PictureInk ink);

  private:
    struct Decoded {
        std::string key;
        Surface surface; ///< null when it cannot be decoded: not tried at every stroke
    };
    std::list<Decoded> m_decoded; ///< the last used first
};

} // namespace wijzer::app::layout
