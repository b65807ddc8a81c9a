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

    /// The page that is read: the one last gone to as long as all of it is in sight, else the first in sight.
    std::size_t page() const { return m_page; }
    /// Brings a page to the top, without telling of it.
    void go_to_page(std::size_t page);

    std::function<void()> on_zoom; ///< the reader chose another
    std::function<void()> on_page; ///< the reader moved to another

    void ScrollWindow(int dx, int dy, const wxRect* rect) override;

  private:
    double scale() const; ///< pixels for a point
    int page_width() const;
    int page_height() const;
    int gap() const;
    int columns() const;
    int row_at(int y) const;
    void arrange();
    void go_to_row(int row);
    void move_to_row(int row);
    bool is_in_sight(int row) const; ///< whole
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
