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

/// Pictures from files (PNG, JPEG, SVG). Each is decoded at the size at which it is drawn, and the last few are kept.
/// For one thread.
class PictureStore {
  public:
    /// The picture's own size in CSS pixels; 0 × 0 when it cannot be shown. Reads the file's header only.
    Size size(const std::string& file) const;
    /// The picture, not larger than `wanted` and perhaps smaller, so that the caller must stretch it. Null when it
    /// cannot be decoded. Valid until the next call.
    cairo_surface_t* load(const std::string& file, Size wanted, PictureInk ink);

  private:
    struct Decoded {
        std::string key;
        Surface surface; ///< null when it cannot be decoded; kept, so that it is not tried at every drawing
    };
    std::list<Decoded> m_decoded; ///< the most recently used first
};

} // namespace wijzer::app::layout
