// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"

#include <functional>
#include <wx/scrolwin.h>

namespace wijzer::app::reader {

/// Shows pages as they will be printed: in rows of as many pages as fit side by side, on a grey ground.
class PaperView : public wxScrolledCanvas {
  public:
    enum class Fit { page, width, none };
    static constexpr int smallest_zoom = 10; ///< per cent of the size on paper
    static constexpr int largest_zoom = 300;

    explicit PaperView(wxWindow* parent);

    /// Shows these pages, which must live until others are shown; null shows none.
    void show(const print::Composition* pages);
    void set_fit(Fit fit);
    /// Per cent; clamped to smallest_zoom and largest_zoom. The view no longer fits itself to the page.
    void set_zoom(int zoom);
    int zoom() const { return m_zoom; }
    Fit fit() const { return m_fit; }
    /// Goes to the next larger (direction > 0) or smaller zoom, and calls on_zoom.
    void step_zoom(int direction);

    /// The current page, from 0: the one last gone to as long as all of it is in sight, else the first in sight.
    std::size_t page() const { return m_page; }
    /// Scrolls a page to the top, without calling on_page.
    void go_to_page(std::size_t page);

    std::function<void()> on_zoom; ///< the zoom was stepped
    std::function<void()> on_page; ///< the reader moved to another page

    void ScrollWindow(int dx, int dy, const wxRect* rect) override;

  private:
    double scale() const; ///< pixels per point
    int page_width() const;
    int page_height() const;
    int gap() const;
    int columns() const;
    int row_at(int y) const;
    void arrange();
    void go_to_row(int row);
    void move_to_row(int row);
    bool is_in_sight(int row) const; ///< whether the whole row is in sight
    void notice_page();
    void on_paint(wxPaintEvent& event);
    void on_wheel(wxMouseEvent& event);
    void on_key(wxKeyEvent& event);

    const print::Composition* m_pages = nullptr;
    Fit m_fit = Fit::page;
    int m_zoom = 100;
    std::size_t m_page = 0;
};

} // namespace wijzer::app::reader
