// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <functional>
#include <wx/scrolwin.h>

namespace wijzer::app::reader {

/// Pages on a desk, as they will be printed: one below the other, beside each other where there is room.
class PaperView : public wxScrolledCanvas {
  public:
    enum class Fit { page, width, none };
    static constexpr int smallest_zoom = 10; ///< per cent of the paper's own size
    static constexpr int largest_zoom = 300;

    explicit PaperView(wxWindow* parent);

    /// The pages must stay until others are shown; null clears the desk.
    void show(const print::Composition* pages);
    void set_fit(Fit fit);
    /// Per cent; what is out of range is brought into it.
    void set_zoom(int zoom);
    int zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }
    /// The zoom that comes after this one, larger or smaller.
    void step_zoom(int direction);

    std::function<void()> on_zoom; ///< the reader chose another

  private:
    double scale() const; ///< pixels for a point
    int page_width() const;
    int page_height() const;
    int gap() const;
    int columns() const;
    int row_at(int y) const;
    void arrange();
    void go_to_row(int row);
    void on_paint(wxPaintEvent& event);
    void on_wheel(wxMouseEvent& event);
    void on_key(wxKeyEvent& event);

    const print::Composition* m_pages = nullptr;
    Fit m_fit = Fit::page;
    int m_zoom = 100;
};

} // namespace wijzer::app::reader
